// The page works without this; with it, its buttons open the chat or ask in the person's name.
(() => {
  "use strict";

  const chat = () => document.querySelector("mission-locale-chat");

  for (const button of document.querySelectorAll("[data-chat]")) {
    button.addEventListener("click", () => chat()?.open());
    button.hidden = false;
  }
  for (const button of document.querySelectorAll("[data-ask]")) {
    button.addEventListener("click", () => chat()?.ask(button.dataset.ask));
  }
  for (const examples of document.querySelectorAll("[data-examples]")) examples.hidden = false;
})();
