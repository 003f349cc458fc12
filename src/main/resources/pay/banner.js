// Says on the host's page that a payment is open. No cookie, no storage, no markup from text; styles by the object model.
(async (d, me) => {
  const heard = await fetch(new URL("notice/" + me.dataset.token, me.src), { credentials: "omit" });
  const say = heard.ok ? await heard.json() : {};
  if (!say.due) return;
  if (!d.body) await new Promise(ready => d.addEventListener("DOMContentLoaded", ready));
  const make = (name, text, css) => {
    const made = d.createElement(name);
    made.textContent = text;
    made.style.cssText = "font:inherit;color:inherit;" + css;
    return made;
  };
  const bar = make("div", "", "display:flex;flex-wrap:wrap;gap:0 1em;align-items:center;padding:.5em 1em;border:1px solid");
  bar.setAttribute("role", "status");
  bar.lang = say.lang;
  const pay = make("a", say.action, "font-weight:600;text-decoration:underline;padding:.75em 0");
  pay.href = say.url;
  const close = make("button", say.close, "margin-left:auto;min-height:44px;padding:0 1em;background:none;border:1px solid;border-radius:6px;cursor:pointer");
  close.type = "button";
  close.onclick = () => bar.remove();
  d.body.prepend(bar);
  setTimeout(() => bar.append(make("span", say.text, ""), pay, close));
})(document, document.currentScript).catch(() => {});
