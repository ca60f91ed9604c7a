// Keeps the shell, the policy book and the preview, so that they work without a network.
// It keeps no answer of the API that belongs to a person.

const CACHE = 'yimen-{{version}}';
const FILES = "{{files}}";

// Public answers that the preview needs: no person is in them.
const KEPT_ANSWERS = ['/api/v1/today', '/api/v1/policies', '/api/v1/regions'];

// A network that has not answered by then counts as lost, for what is kept anyway.
const PATIENCE_MILLISECONDS = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) =>
        cache.addAll(FILES.map(fresh)).then(() => Promise.allSettled(KEPT_ANSWERS.map((path) => cache.add(path)))),
      )
      .then(() => self.skipWaiting()),
  );
});

// The version before this one stays: a page that is still open may need its parts.
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith('yimen-') && name !== CACHE))
      .then((older) => Promise.all(older.slice(0, -1).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/assets/')) {
    event.respondWith(keptFirst(request));
  } else if (request.mode === 'navigate' && !url.pathname.startsWith('/api/')) {
    event.respondWith(networkFirst(request, '/', false));
  } else if (KEPT_ANSWERS.includes(url.pathname)) {
    event.respondWith(networkFirst(request, request, true));
  } else if (FILES.includes(url.pathname)) {
    event.respondWith(networkFirst(request, request, false));
  }
});

// What keeps its name is asked for again, even if the browser still has it.
function fresh(file) {
  return file.startsWith('/assets/') ? file : new Request(file, { cache: 'no-cache' });
}

// A name under /assets/ never changes its content.
async function keptFirst(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}

async function networkFirst(request, key, keep) {
  const cache = await caches.open(CACHE);
  const kept = (await cache.match(key)) ?? (await caches.match(key));
  try {
    const answer = await (kept ? withPatience(fetch(request)) : fetch(request));
    if (keep && answer.ok) cache.put(key, answer.clone());
    return answer.ok || !kept || answer.status < 500 ? answer : kept;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

function withPatience(answer) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE_MILLISECONDS));
  return Promise.race([answer, late]);
}
