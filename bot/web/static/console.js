// What the console's pages do beyond their links and buttons; each works without this script, only less comfortably.
"use strict";

const find = (selector, from = document) => from.querySelector(selector);
const talk = find(".talk");
const log = find("#log");
const wide = matchMedia("(min-width: 1180px)");
const byTouch = matchMedia("(pointer: coarse)");
const NEAR = 120;

// --- How many call: in the title, and said aloud when it grows ---------------------------------

const title = document.title;
let calling = 0;

function showCalling(announce) {
  const before = calling;
  calling = Number(find("#lists [data-calling]")?.dataset.calling ?? 0);
  document.title = calling ? `(${calling}) ${title}` : title;
  if (announce && calling > before) {
    find("#news").textContent = calling === 1 ? "1 personne attend" : `${calling} personnes attendent`;
  }
}

// --- The transcript follows the talk, unless the reader went back up ---------------------------

// The log scrolls by itself on large screens, with the page on small ones.
function scroller() {
  return log && getComputedStyle(log).overflowY === "auto" ? log : document.scrollingElement;
}

function isAtEnd() {
  const box = scroller();
  return box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
}

function goToEnd() {
  const box = scroller();
  box.scrollTop = box.scrollHeight;
  find("#newer").hidden = true;
}

// --- The draft survives a reload, a lost session and a composer drawn anew ---------------------

const draftKey = () => `draft:${talk.dataset.counsellor}:${talk.dataset.conversation}`;

function keepDraft(text) {
  if (text) sessionStorage.setItem(draftKey(), text);
  else sessionStorage.removeItem(draftKey());
}

function giveDraftBack() {
  const reply = find("#reply");
  const draft = sessionStorage.getItem(draftKey());
  if (reply && draft && !reply.value) {
    reply.value = draft;
    reply.setSelectionRange(draft.length, draft.length);
  }
}

// --- What an editor types survives a reload and a lost session ---------------------------------

const kept = find("form[data-kept]");
const keptKey = () => `form:${kept.dataset.kept}`;

function keepForm() {
  const typed = [...new FormData(kept)].filter(([name]) => name !== "csrf");
  sessionStorage.setItem(keptKey(), JSON.stringify(typed));
}

// What the page was built on comes back too: the product says so if someone else was quicker.
function giveFormBack() {
  const typed = sessionStorage.getItem(keptKey());
  if (!("giveBack" in kept.dataset)) sessionStorage.removeItem(keptKey());
  else if (typed) {
    for (const [name, value] of JSON.parse(typed)) kept.elements.namedItem(name).value = value;
    find("#given-back").hidden = false;
  }
}

// What is being written about a danger survives the banner drawn anew.
let note = "";

function giveNoteBack() {
  const done = find("#done");
  if (!done || !note || done.value) return;
  done.value = note;
  done.closest("details").open = true;
}

// --- The line to the product --------------------------------------------------------------------

let lostTimer = 0;

function lineLost() {
  lostTimer ||= setTimeout(() => tell("Connexion perdue. Nouvel essai en cours ; rien de ce que vous écrivez n'est perdu."), 2000);
}

function lineBack() {
  clearTimeout(lostTimer);
  lostTimer = 0;
  tell("");
}

function tell(text) {
  find("#lost").textContent = text;
  find("#lost").classList.toggle("shown", Boolean(text));
}

// --- Wiring --------------------------------------------------------------------------------------

function listen(name, handler) {
  document.body.addEventListener(name, handler);
}

listen("htmx:sseOpen", lineBack);
listen("htmx:sseError", lineLost);
listen("htmx:sseClose", (event) => {
  if (event.detail.type === "message") location.reload();
});
// After a cut the stream begins again where the page began: what is shown already is not shown twice.
let wasAtEnd = true;
listen("htmx:sseBeforeMessage", (event) => {
  if (event.detail.type === "said" && document.getElementById(`said-${event.detail.lastEventId}`)) event.preventDefault();
  if (event.detail.type === "standing") note = find("#done")?.value ?? "";
  wasAtEnd = !log || isAtEnd();
});
listen("htmx:sseMessage", (event) => {
  if (event.detail.type === "lists") showCalling(true);
  if (event.detail.type === "composer") giveDraftBack();
  if (event.detail.type === "standing") giveNoteBack();
  if (event.detail.type === "said" && wasAtEnd) goToEnd();
  else if (event.detail.type === "said") find("#newer").hidden = false;
});
listen("htmx:beforeSwap", (event) => {
  if (event.detail.target?.id === "composer" && event.detail.xhr?.status === 200) keepDraft("");
});
listen("htmx:afterSwap", (event) => {
  if (event.detail.target?.id.startsWith("asked-")) tell("");
  if (event.detail.target?.id !== "composer") return;
  const focused = document.activeElement;
  if (focused === document.body || event.detail.target.contains(focused)) find("#reply")?.focus();
  tell("");
});
const unchanged = talk ? "Votre message n'est pas parti. Votre texte est gardé" : "Rien n'a été changé";
listen("htmx:responseError", () => tell(`${unchanged} : rechargez la page, puis réessayez.`));
listen("htmx:sendError", () => tell(`${unchanged} : la connexion est perdue, réessayez.`));
listen("input", (event) => {
  if (event.target.id === "reply") keepDraft(event.target.value);
  if (kept && event.target.form === kept) keepForm();
});
listen("keydown", (event) => {
  if (event.key === "Escape") find("details.confirm[open]")?.removeAttribute("open");
  if (event.target.id !== "reply" || event.key !== "Enter" || event.isComposing) return;
  if (event.shiftKey || event.altKey || (byTouch.matches && !event.ctrlKey)) return;
  event.preventDefault();
  if (event.target.value.trim()) event.target.form.requestSubmit();
});
listen("click", (event) => {
  const asking = find("details.confirm[open]");
  if (asking && !asking.contains(event.target)) asking.removeAttribute("open");
});
listen("submit", (event) => {
  if ("leaving" in event.target.dataset) sessionStorage.clear();
});

document.documentElement.classList.add("live");
showCalling(false);
if (kept) giveFormBack();
if (talk) {
  const showCard = () => find("#card").toggleAttribute("open", wide.matches);
  wide.addEventListener("change", showCard);
  showCard();
  giveDraftBack();
  goToEnd();
  find("#newer").addEventListener("click", goToEnd);
}
