// A browser that knows no modules cannot run the app: say so instead of loading for ever.
document.addEventListener('DOMContentLoaded', function () {
  document.getElementById('shell-loading').hidden = true;
  document.getElementById('shell-failed').hidden = false;
});
