// Everything for reading works without this. It starts the patterns' own scripts.
document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
  const frontend = await import("/assets/frontend.js");
  frontend.initAll();
}
