// Everything works without this; it only spares a click, and words.

// A filter applies as soon as it is chosen.
document.addEventListener("change", event => {
  const form = event.target.closest("form.filters");
  if (form && event.target.matches("select")) form.requestSubmit();
});

// Whoever leaves a page with something typed but not saved is asked.
let typed = false;
document.addEventListener("input", event => {
  if (event.target.closest("form[method=post]")) typed = true;
});
document.addEventListener("submit", () => (typed = false));
addEventListener("beforeunload", event => {
  if (typed) event.preventDefault();
});
