// Starts the app and takes the shell away. External and tiny, because the page's policy allows
// no script inside it.
import init, * as app from './app.js';

try {
  await init({ module_or_path: new URL('./app_bg.wasm', import.meta.url) });
  document.getElementById('shell')?.remove();
  // The assessment as a function of text, for tests and for whoever wants to check it.
  globalThis.yimen_assess = app.yimen_assess;
  globalThis.yimen_sum = app.yimen_sum;
} catch (error) {
  document.getElementById('shell-loading').hidden = true;
  document.getElementById('shell-failed').hidden = false;
  throw error;
}

navigator.serviceWorker?.register('/sw.js').catch(() => {
  // Without a worker everything works, only not without a network.
});
