/*
 * The chat of the Mission Locale, for any page: <script src="https://…/widget.js" defer></script>
 *
 * Options, on the script: data-socket="wss://…/chat" (by default /chat where this file comes from), data-theme="light",
 * data-text-title="…" and so on: any text of TEXTS below, with its name in kebab-case.
 * Colours, in the page's style sheet: mission-locale-chat { --chat-accent: …; --chat-on-accent: … } (and …-dark).
 * From the page: document.querySelector("mission-locale-chat").open(), .close(), .ask("une question").
 *
 * Nothing is stored and nobody is called before the person opens the chat. No HTML is ever built from text.
 */
(() => {
  "use strict";

  const script = document.currentScript;
  const base = script?.src || location.href;
  const LONGEST_MESSAGE = 2000;
  const COUNTED_FROM = 200;
  const PATIENCE = 15000;
  const LONGEST_PAUSE = 30000;
  const MOST_TRIES = 4;
  const FORGOTTEN = ["unknown_conversation", "bad_token"];

  const TEXTS = {
    title: "Mission Locale",
    open: "Ouvrir la discussion avec la Mission Locale",
    close: "Fermer la discussion",
    menu: "Plus d’options",
    log: "Messages",
    field: "Ton message",
    placeholder: "Écris ton message…",
    send: "Envoyer",
    connecting: "Connexion…",
    assistant: "Un programme te répond, pas une personne.",
    waiting: "Tu attends un conseiller.",
    position: "Tu attends un conseiller : position {position} dans la file.",
    next: "Tu attends un conseiller : c’est bientôt ton tour.",
    counsellor: "Tu parles avec {name}, de la Mission Locale.",
    someone: "Tu parles avec quelqu’un de la Mission Locale.",
    off: "L’assistant est en pause pour le moment.",
    authorMe: "Toi",
    authorAssistant: "L’assistant",
    authorCounsellor: "Mission Locale",
    choices: "Réponses proposées",
    links: "Liens",
    newTab: "(nouvel onglet)",
    writing: "{name} écrit…",
    sending: "Envoi…",
    later: "Partira au retour de la connexion",
    sent: "Envoyé",
    failed: "Pas envoyé.",
    retry: "Réessayer",
    lost: "Connexion perdue. Tu peux continuer à écrire : tes messages partiront tout seuls.",
    back: "Connexion revenue.",
    error: "Quelque chose n’a pas marché. Tu peux réessayer.",
    afresh: "Je n’ai pas retrouvé notre discussion. On repart de zéro.",
    left: "Encore {count} caractère{s}.",
    over: "Ton message est trop long de {count} caractère{s}. Tu peux l’envoyer en deux fois.",
    news: "{count} nouveau{x} message{s}",
    jump: "Voir la suite",
    today: "Aujourd’hui",
    yesterday: "Hier",
    human: "Parler à un conseiller",
    humanMessage: "Je voudrais parler à un conseiller",
    data: "Mes données",
    dataMessage: "Quelles données tu gardes sur moi ?",
    erase: "Effacer de cet appareil",
    eraseTitle: "Effacer la discussion de cet appareil ?",
    eraseText: "Tu ne pourras plus la relire ici, ni la reprendre. Pratique si tu utilises un appareil partagé.",
    eraseLimit: "Attention : la Mission Locale la garde encore. Tu peux demander à tout supprimer.",
    eraseHere: "Effacer d’ici seulement",
    eraseEverywhere: "Demander à tout supprimer",
    eraseEverywhereMessage: "Je veux supprimer mes données",
    erased: "La discussion est effacée de cet appareil.",
    cancel: "Annuler",
  };

  // widget.css holds the same rules, for browsers without constructable style sheets; a test keeps the two alike.
  const STYLE = `
:host { position: fixed; z-index: 2147483000; inset: auto 0 0 auto; }
.root {
  all: initial; display: block; color-scheme: light;
  font: 400 max(16px, 1rem)/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --paper: #fff; --soft: #f3f6f5; --ink: #14282e; --muted: #51646a; --line: #d3dddc; --edge: #74868b;
  --accent: var(--chat-accent, #0f5565); --on-accent: var(--chat-on-accent, #fff); --tint: #e4f0f1;
  --head: var(--chat-accent, #0f4c5c); --on-head: var(--chat-on-accent, #fff);
  --warm: #fff0e0; --warm-edge: #e9b27e; --warm-ink: #5c2c05; --badge: #c2410c; --ring: #c2410c;
  color: var(--ink);
}
@media (prefers-color-scheme: dark) {
  :host(:not([data-theme="light"])) .root {
    color-scheme: dark;
    --paper: #172126; --soft: #10181b; --ink: #e9f0f1; --muted: #a9babf; --line: #33444a; --edge: #7b8f95;
    --accent: var(--chat-accent-dark, #86d3e1); --on-accent: var(--chat-on-accent-dark, #06252d); --tint: #20343b;
    --head: #0c3844; --on-head: #fff;
    --warm: #3a2a1b; --warm-edge: #a8713c; --warm-ink: #ffdcb8; --ring: #ffa45c;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, p, ol, ul, form { margin: 0; padding: 0; }
ol, ul { list-style: none; }
button, textarea { font: inherit; color: inherit; margin: 0; }
button { min-height: 44px; border: 1px solid transparent; background: none; cursor: pointer; touch-action: manipulation; }
button:disabled { cursor: default; }
svg { width: 24px; height: 24px; flex: none; fill: none; stroke: currentColor; stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round; }
:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; }
.unseen, .assistant + .assistant > .author, .counsellor + .counsellor > .author { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.bubble {
  position: fixed; right: calc(20px + env(safe-area-inset-right)); bottom: calc(20px + env(safe-area-inset-bottom));
  display: grid; place-items: center; width: 64px; height: 64px; border-radius: 50%;
  background: var(--head); color: var(--on-head); box-shadow: 0 2px 6px #0003, 0 10px 28px #0f4c5c55;
}
.bubble svg { width: 30px; height: 30px; }
.badge {
  position: absolute; top: -4px; right: -4px; min-width: 26px; padding: 2px 6px; border-radius: 13px;
  border: 2px solid var(--paper); background: var(--badge); color: #fff; font-size: 13px; font-weight: 700; line-height: 18px;
}

.panel {
  position: fixed; inset: auto 20px 20px auto; width: min(410px, calc(100vw - 40px)); height: min(680px, calc(100vh - 40px));
  max-width: none; max-height: none; margin: 0; padding: 0; overflow: hidden; border: 1px solid var(--line);
  border-radius: 22px; background: var(--paper); color: var(--ink); box-shadow: 0 4px 12px #0002, 0 24px 64px #0f2a3345;
}
.panel[open] {
  display: grid; grid-template: auto minmax(0, 1fr) auto auto auto / minmax(0, 1fr);
  grid-template-areas: "head" "log" "notice" "human" "form";
}
.panel.modal {
  inset: var(--top, 0) 0 auto 0; width: 100%; height: var(--height, 100vh); border: 0; border-radius: 0; box-shadow: none;
}
.panel::backdrop { background: var(--paper, Canvas); }

header { grid-area: head; position: relative; z-index: 2; display: flex; align-items: center; gap: 12px;
  padding: 12px 10px 12px 16px; background: var(--head); color: var(--on-head); }
header :focus-visible { outline-color: currentColor; outline-offset: -3px; }
.face { position: relative; display: grid; place-items: center; flex: none; width: 42px; height: 42px; border-radius: 50%;
  background: #ffffff26; }
.face::after { content: ""; position: absolute; right: 0; bottom: 0; width: 11px; height: 11px; border-radius: 50%;
  border: 2px solid var(--head); background: #7ee2a8; }
.lost .face::after { background: #ffb470; }
.titles { flex: 1; min-width: 0; overflow-wrap: anywhere; }
h2 { font-size: 17px; font-weight: 650; line-height: 1.25; outline-offset: 3px; }
.floor { font-size: 14px; line-height: 1.35; opacity: .95; }
.tool { display: grid; place-items: center; flex: none; width: 44px; padding: 0; border-radius: 12px; }
.tool svg { stroke-width: 2.5; }
[aria-controls] svg { stroke-width: 4; }
.tool + .tool { margin-left: -10px; }
.menu { position: absolute; top: calc(100% + 6px); right: 10px; max-width: calc(100% - 20px); padding: 6px;
  border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--ink);
  box-shadow: 0 8px 28px #0003; }
.menu button { display: block; width: 100%; padding: 8px 14px; border-radius: 10px; text-align: left; }

.log { grid-area: log; position: relative; overflow: hidden auto; overscroll-behavior: contain; padding: 14px 14px 18px; background: var(--soft); }
.log:focus-visible, .panel:focus-visible { outline-offset: -3px; }
.wait { padding: 24px 8px; text-align: center; color: var(--muted); }
.day { display: flex; align-items: center; gap: 10px; margin: 14px 0 12px; color: var(--muted); font-size: 13px; }
.day::before, .day::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.day::first-letter { text-transform: uppercase; }
.message { display: flex; flex-direction: column; align-items: flex-start; margin-top: 14px; }
.author { margin: 0 0 3px 4px; color: var(--muted); font-size: 13px; font-weight: 600; }
.text { max-width: 88%; padding: 10px 14px; border: 1px solid var(--line); border-radius: 6px 18px 18px; background: var(--paper);
  white-space: pre-wrap; overflow-wrap: anywhere; }
.counsellor .text { border-color: var(--warm-edge); background: var(--warm); color: var(--warm-ink); }
.me { align-items: flex-end; }
.me .text { border-color: transparent; border-radius: 18px 18px 6px; background: var(--accent); color: var(--on-accent); }
.me.waiting .text { border: 1px dashed currentColor; }
.system { align-items: stretch; text-align: center; }
.system .text { max-width: none; padding: 4px 12px; border-color: transparent; background: none; color: var(--muted); font-size: 15px; }
.system .choices { justify-content: center; }
.assistant + .assistant, .counsellor + .counsellor, .me + .me { margin-top: 6px; }
.text a { display: inline-block; min-height: 24px; color: inherit; font-weight: 600; text-decoration: underline;
  text-underline-offset: 3px; }
.meta { margin: 3px 6px 0; color: var(--muted); font-size: 12.5px; }
.system .meta { display: none; }
.assistant:has(+ .assistant) .meta, .counsellor:has(+ .counsellor) .meta { display: none; }
.retry { padding: 0 8px; color: var(--accent); font-weight: 600; text-decoration: underline; }
.links, .choices { display: flex; flex-wrap: wrap; gap: 8px; max-width: 100%; margin-top: 8px; }
.links a, .choices button { display: inline-flex; align-items: center; gap: 8px; min-height: 44px; max-width: 100%; padding: 8px 16px;
  border: 1.5px solid var(--accent); border-radius: 22px; background: var(--paper); color: var(--accent); font-weight: 600;
  line-height: 1.25; text-align: left; overflow-wrap: anywhere; }
.links a { border-color: transparent; border-radius: 14px; background: var(--tint); text-underline-offset: 3px; }
.links svg { width: 19px; height: 19px; }
.choices button:disabled { border-color: var(--line); color: var(--muted); font-weight: 400; }
.typing { display: flex; align-items: center; gap: 10px; margin-top: 12px; color: var(--muted); font-size: 14px; }
.dots { display: flex; gap: 4px; padding: 12px 14px; border: 1px solid var(--line); border-radius: 6px 18px 18px; background: var(--paper); }
.dots i { width: 7px; height: 7px; border-radius: 50%; background: var(--muted); }
.jump { grid-area: log; display: grid; place-items: center; place-self: end; z-index: 1; margin: 0 12px 10px; width: 44px; padding: 0;
  border-radius: 50%; border-color: var(--line); background: var(--paper); color: var(--accent); box-shadow: 0 4px 16px #0003; }

.notice { grid-area: notice; padding: 10px 16px; border-top: 1px solid var(--warm-edge); background: var(--warm); color: var(--warm-ink);
  font-size: 15px; overflow-wrap: anywhere; }
.human { grid-area: human; display: flex; align-items: center; justify-content: center; gap: 8px; padding: 6px 16px;
  border-top: 1px solid var(--line); background: var(--paper); color: var(--accent); font-weight: 600; line-height: 1.25; }
.human:focus-visible { outline-offset: -3px; }
.human svg { width: 20px; height: 20px; }
form { grid-area: form; display: flex; flex-wrap: wrap; align-items: flex-end; gap: 8px; padding: 10px 12px;
  padding-bottom: calc(12px + env(safe-area-inset-bottom)); border-top: 1px solid var(--line); background: var(--paper); }
.human:not([hidden]) + form { padding-top: 2px; border-top-color: transparent; }
textarea { flex: 1; min-width: 0; min-height: 46px; max-height: 130px; padding: 10px 16px; resize: none; line-height: 24px;
  border: 1.5px solid var(--edge); border-radius: 23px; background: var(--paper); overflow: hidden auto; }
textarea::placeholder { color: var(--muted); opacity: 1; }
textarea:focus-visible { border-color: var(--accent); outline-offset: 0; }
.send { display: grid; place-items: center; flex: none; width: 46px; height: 46px; padding: 0; border-radius: 50%;
  background: var(--accent); color: var(--on-accent); }
.count { flex-basis: 100%; padding: 0 8px; color: var(--muted); font-size: 14px; }
.count.over { color: var(--ring); font-weight: 600; }

.confirm { grid-row: 2 / -1; grid-column: 1; overflow: auto; padding: 24px 20px; }
.confirm h3 { margin: 0 0 10px; font-size: 18px; line-height: 1.3; }
.confirm p + p, .confirm div { margin-top: 12px; }
.confirm button { display: block; width: 100%; margin-top: 10px; padding: 8px 16px; border: 1.5px solid var(--accent);
  border-radius: 22px; color: var(--accent); font-weight: 600; }
.confirm .main { background: var(--accent); color: var(--on-accent); }
.erasing > :not(header, .confirm) { display: none !important; }

.short { overflow: hidden auto; scroll-padding: 84px 0 80px; }
.short[open] { display: block; }
.short header { position: sticky; top: 0; padding-block: 4px; }
.short form { position: sticky; bottom: 0; padding-block: 6px; border-top: 1px solid var(--line); }
.short .log { overflow: visible; }
.short .human { width: 100%; }
.short .face, .short .jump { display: none; }
.short textarea { max-height: 78px; }
@media (max-width: 22em) { .face { display: none; } }

@media (hover: hover) {
  .bubble:hover, .send:hover, .confirm .main:hover { filter: brightness(1.12); }
  .tool:hover { background: #ffffff26; }
  .menu button:hover, .human:hover, .jump:hover, .choices button:not(:disabled):hover, .confirm button:not(.main):hover {
    background: var(--tint); }
}
@media (prefers-reduced-motion: no-preference) {
  .panel[open] { animation: rise .2s ease-out; }
  .message, .typing { animation: rise .18s ease-out; }
  .bubble, .send { transition: filter .15s; }
  .dots i { animation: beat 1.2s infinite; }
  .dots i:nth-child(2) { animation-delay: .15s; }
  .dots i:nth-child(3) { animation-delay: .3s; }
}
@keyframes rise { from { opacity: 0; transform: translateY(8px); } }
@keyframes beat { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; } }
@media (forced-colors: active) {
  .bubble, .panel, .text, .send, .badge, .me .text, .notice, .links a { border: 1px solid CanvasText; }
  .choices button:disabled { border-color: GrayText; color: GrayText; }
  .dots i, .face::after { background: CanvasText; }
  :focus-visible { outline-color: Highlight; }
}
@media print { .root { display: none; } }
`;

  const ICONS = {
    chat: "M21 11.5a8.5 8.5 0 0 1-12.4 7.6L3 21l1.9-5.6A8.5 8.5 0 1 1 21 11.5zM8.5 10h7M8.5 13.5h4",
    close: "M6 6l12 12M18 6L6 18",
    menu: "M5 12h.01M12 12h.01M19 12h.01",
    send: "M12 20V5M5.5 11.5L12 5l6.5 6.5",
    down: "M12 5v14M5.5 12.5L12 19l6.5-6.5",
    human: "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20.5c.8-4 4-6 8-6s7.2 2 8 6",
    phone: "M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z",
    mail: "M3 6h18v12H3zM3 7l9 6 9-6",
    page: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  };

  const LINKABLE =
    /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]»’'])|(\b0[1-9](?:[\s.]?\d\d){4}\b)|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;

  function make(tag, attributes = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") node.addEventListener(name, value);
      else if (value !== false && value != null) node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children.filter((child) => child != null && child !== false));
    return node;
  }

  function icon(name) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS(svg.namespaceURI, "path");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("d", ICONS[name]);
    svg.append(path);
    return svg;
  }

  function fill(text, values) {
    const plural = values.count > 1 ? { s: "s", x: "x" } : { s: "", x: "" };
    return text.replace(/\{(\w+)\}/g, (whole, name) => ({ ...plural, ...values })[name] ?? whole);
  }

  // crypto.randomUUID is missing on pages served without https.
  function uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
  }

  const clock = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit" });
  const calendar = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long" });

  function moment(at) {
    const date = new Date(at ?? Date.now());
    return Number.isNaN(date.getTime()) ? new Date() : date;
  }

  /** A link a person may safely follow, or null: only web pages, telephone numbers and e-mail addresses. */
  function safeLink(address, ...children) {
    let url;
    try {
      url = new URL(address);
    } catch {
      return null;
    }
    if (["tel:", "mailto:"].includes(url.protocol)) return make("a", { href: url.href }, ...children);
    if (!["http:", "https:"].includes(url.protocol)) return null;
    return make("a", { href: url.href, target: "_blank", rel: "noopener noreferrer" }, ...children);
  }

  function withLinks(text, newTab) {
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(LINKABLE)) {
      const [whole, page, phone] = found;
      const address = page || (phone ? `tel:${phone.replace(/\D/g, "")}` : `mailto:${whole}`);
      const unseen = page && make("span", { class: "unseen" }, ` ${newTab}`);
      parts.push(text.slice(end, found.index), safeLink(address, whole, unseen || "") ?? whole);
      end = found.index + whole.length;
    }
    return [...parts, text.slice(end)];
  }

  /** What the browser keeps for us. Some browsers refuse: then this page alone remembers. */
  class Memory {
    constructor(area, key) {
      this.area = area;
      this.key = key;
      this.value = null;
    }

    read() {
      try {
        const text = window[this.area].getItem(this.key);
        if (!this.refused) this.value = JSON.parse(text);
      } catch {
        this.refused = true;
      }
      return this.value;
    }

    write(value) {
      this.value = value;
      try {
        if (value === null) window[this.area].removeItem(this.key);
        else window[this.area].setItem(this.key, JSON.stringify(value));
        this.refused = false;
      } catch {
        this.refused = true;
      }
    }
  }

  /** What the person sent and nobody acknowledged yet; it survives a reload of the page. */
  class Outbox {
    constructor() {
      this.memory = new Memory("sessionStorage", "mission-locale-chat-outbox");
      this.entries = this.memory.read() ?? [];
    }

    add(frame, text) {
      const entry = { frame: { ...frame, id: uuid() }, text, at: new Date().toISOString(), tries: 0 };
      this.entries.push(entry);
      this.keep();
      return entry;
    }

    find(id) {
      return this.entries.find((entry) => entry.frame.id === id);
    }

    remove(entry) {
      this.entries = this.entries.filter((other) => other !== entry);
      this.keep();
    }

    keep() {
      this.memory.write(this.entries.length ? this.entries : null);
    }

    get waiting() {
      return this.entries.filter((entry) => entry.tries < MOST_TRIES);
    }
  }

  /** The socket: says hello, starts again when cut (later and later, never all clients at once). */
  class Line {
    constructor(url, { hello, receive, changed }) {
      Object.assign(this, { url, hello, receive, changed, ready: false, started: false, attempts: 0 });
      addEventListener("online", () => this.hurry());
      addEventListener("offline", () => this.drop());
      document.addEventListener("visibilitychange", () => document.hidden || this.hurry());
    }

    start() {
      if (!this.started) this.restart();
    }

    restart() {
      this.started = true;
      this.ready = false;
      this.leave();
      this.connect();
    }

    stop() {
      this.started = this.ready = false;
      clearTimeout(this.pause);
      this.leave();
    }

    hurry() {
      if (this.started && !this.socket) this.connect();
    }

    connect() {
      clearTimeout(this.pause);
      const socket = (this.socket = new WebSocket(this.url));
      socket.onopen = () => socket.send(JSON.stringify(this.hello()));
      socket.onmessage = (incoming) => this.socket === socket && this.read(incoming.data);
      socket.onclose = () => this.socket === socket && this.drop();
      this.expectAnswer();
    }

    read(data) {
      let frame;
      try {
        frame = JSON.parse(data);
      } catch {
        return;
      }
      if (frame?.type === "welcome") {
        this.settled();
        this.ready = true;
        this.calm = setTimeout(() => (this.attempts = 0), 5000);
      }
      this.receive(frame ?? {});
    }

    send(frame) {
      if (!this.ready || this.socket?.readyState !== WebSocket.OPEN) return false;
      this.socket.send(JSON.stringify(frame));
      return true;
    }

    /** A telephone that changes network leaves sockets that look open: no answer in time means cut. */
    expectAnswer() {
      this.patience ??= setTimeout(() => this.drop(), PATIENCE);
    }

    settled() {
      clearTimeout(this.patience);
      this.patience = null;
    }

    leave() {
      const { socket } = this;
      this.socket = null;
      clearTimeout(this.calm);
      this.settled();
      socket?.close();
    }

    drop() {
      if (!this.started) return;
      this.leave();
      this.ready = false;
      const pause = Math.min(LONGEST_PAUSE, 500 * 2 ** this.attempts++);
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.hurry(), pause * (0.5 + Math.random() / 2));
      this.changed();
    }
  }

  /** The messages on screen, in the order of their numbers; those not yet acknowledged come last. */
  class Thread {
    constructor(texts, { choose, retry, scroller }) {
      Object.assign(this, { texts, choose, retry, scroller });
      this.list = make("ol", { role: "list" });
      this.dots = make("div", { class: "typing", "aria-hidden": "true", hidden: true });
      this.box = make("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": texts.log, tabindex: 0 });
      this.box.append(this.list, this.dots);
      this.clear();
    }

    clear() {
      this.list.replaceChildren();
      this.items = new Map();
      this.unsent = new Map();
      this.days = new Set();
      this.last = 0;
      this.counsellorName = "";
      this.hush();
    }

    /** Shows a message of the server; false when it stood there already. */
    put(message) {
      const { seq, from, name, text } = message;
      this.last = Math.max(this.last, seq);
      if (this.items.has(seq)) return false;
      if (from === "counsellor" && name) this.counsellorName = name;
      if (from !== "me") this.hush();
      this.number((from === "me" && this.twin(text)) || this.draw(message), seq);
      return true;
    }

    /** Our own message may come back before its acknowledgement: it is not shown twice. */
    twin(text) {
      return [...this.unsent.values()].find((item) => !item.dataset.seq && item.dataset.tried && item.dataset.text === text);
    }

    add({ frame, text, at }) {
      const item = this.draw({ from: "me", text, at });
      item.dataset.text = text;
      this.unsent.set(frame.id, item);
      this.place(item);
      this.reveal(item);
    }

    acknowledge(id, seq) {
      const item = this.unsent.get(id);
      if (!item) return;
      this.unsent.delete(id);
      const taken = Number(item.dataset.seq) || seq;
      if (taken !== seq) this.number(this.draw({ from: "me", text: item.dataset.text }), taken);
      if (this.items.has(seq) && this.items.get(seq) !== item) item.remove();
      else this.number(item, seq);
      this.lastSent?.replaceChildren();
      this.lastSent = this.mark(item, this.texts.sent);
    }

    state(id, kind) {
      const item = this.unsent.get(id);
      if (!item) return;
      if (kind === "sending") item.dataset.tried = "yes";
      item.classList.toggle("waiting", kind !== "sending");
      this.mark(item, this.texts[kind]);
      if (kind !== "failed") return;
      const again = make("button", { type: "button", class: "retry", click: () => this.retry(id) }, this.texts.retry);
      item.querySelector(".state").append(" ", again);
    }

    mark(item, text) {
      const state = item.querySelector(".state");
      item.classList.toggle("waiting", item.classList.contains("waiting") && text !== this.texts.sent);
      state.replaceChildren(` · ${text}`);
      return state;
    }

    draw({ from, name, text, choices, links, topic, at }) {
      const date = moment(at);
      const mine = from === "me";
      return make(
        "li",
        { class: `message ${from}`, "data-topic": topic, "data-day": date.toDateString(), "data-at": date.toISOString() },
        from !== "system" && make("p", { class: mine ? "unseen" : "author" }, this.author(from, name)),
        make("div", { class: "text" }, ...withLinks(String(text ?? ""), this.texts.newTab)),
        this.drawLinks(links),
        this.drawChoices(choices),
        make("p", { class: "meta" }, make("time", { datetime: date.toISOString() }, clock.format(date)),
          make("span", { class: "state" })),
      );
    }

    author(from, name) {
      if (from === "me") return this.texts.authorMe;
      if (from === "assistant") return name || this.texts.authorAssistant;
      return name || this.counsellorName || this.texts.authorCounsellor;
    }

    drawLinks(links) {
      const drawn = (links ?? []).map(({ label, url }) => {
        const link = safeLink(url, label || url);
        link?.prepend(icon({ "tel:": "phone", "mailto:": "mail" }[link.protocol] ?? "page"));
        if (link?.target) link.append(make("span", { class: "unseen" }, ` ${this.texts.newTab}`));
        return link && make("li", {}, link);
      });
      const safe = drawn.filter(Boolean);
      return safe.length > 0 && make("ul", { class: "links", role: "list", "aria-label": this.texts.links }, ...safe);
    }

    drawChoices(choices) {
      if (!choices?.length) return false;
      const buttons = choices.map(({ label, value }) =>
        make("li", {}, make("button", { type: "button", click: () => this.choose(label, value) }, label)),
      );
      return make("ul", { class: "choices", role: "list", "aria-label": this.texts.choices }, ...buttons);
    }

    number(item, seq) {
      item.dataset.seq = seq;
      this.items.set(seq, item);
      this.place(item);
    }

    place(item) {
      const order = (other) => Number(other.dataset.seq) || Infinity;
      let next = null;
      for (let other = this.list.lastElementChild; other; other = other.previousElementSibling) {
        if (other === item || other.matches(".day")) continue;
        if (order(other) <= order(item)) break;
        next = other;
      }
      if (!item.isConnected || item.nextElementSibling !== next) this.insert(item, next);
      this.closeChoices(item);
    }

    insert(item, next) {
      const { day } = item.dataset;
      const before = next?.previousElementSibling;
      const edge = before?.matches(".day") && before.dataset.day !== day ? before : next;
      if (!this.days.has(day)) this.list.insertBefore(make("li", { class: "day", "data-day": day }, this.dayName(day)), edge);
      this.days.add(day);
      this.list.insertBefore(item, edge);
    }

    dayName(day) {
      const yesterday = new Date();
      yesterday.setDate(yesterday.getDate() - 1);
      if (day === new Date().toDateString()) return this.texts.today;
      return day === yesterday.toDateString() ? this.texts.yesterday : calendar.format(new Date(day));
    }

    /** What was proposed before the person's last message is no longer a question. */
    closeChoices(item) {
      const close = (other) => other.querySelectorAll(".choices button").forEach((button) => (button.disabled = true));
      const mine = (other) => other.matches(".me");
      let other = item;
      if (mine(item)) while ((other = other.previousElementSibling) && !mine(other)) close(other);
      else while ((other = other.nextElementSibling)) if (mine(other)) close(item);
    }

    typing(name) {
      const atEnd = this.atEnd();
      this.dots.replaceChildren(make("span", { class: "dots" }, make("i"), make("i"), make("i")), name);
      this.dots.hidden = false;
      clearTimeout(this.tired);
      this.tired = setTimeout(() => this.hush(), 8000);
      if (atEnd) this.toEnd();
    }

    hush() {
      clearTimeout(this.tired);
      this.dots.hidden = true;
    }

    atEnd() {
      const { scrollHeight, scrollTop, clientHeight } = this.scroller();
      return scrollHeight - scrollTop - clientHeight < 60;
    }

    toEnd() {
      this.scroller().scrollTop = this.scroller().scrollHeight;
    }

    /** Brings it to the top, or as near as there is text below: the beginning of a long answer stays in sight. */
    reveal(item) {
      if (!item) return this.toEnd();
      const scroller = this.scroller();
      const header = scroller === this.box ? 10 : 90 - this.box.offsetTop;
      scroller.scrollTop = item.offsetTop - header;
    }

    /** Answers of the assistant are read from the person's question on; a talk with a human follows its end. */
    follow({ seq, from }) {
      const mine = this.list.querySelectorAll(".me");
      this.reveal((from === "assistant" && mine[mine.length - 1]) || this.items.get(seq));
    }
  }

  class MissionLocaleChat extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const options = { ...script?.dataset, ...this.dataset };
      if (options.theme) this.dataset.theme = options.theme;
      this.texts = Object.fromEntries(
        Object.entries(TEXTS).map(([key, text]) => [key, options[`text${key[0].toUpperCase()}${key.slice(1)}`] ?? text]),
      );
      this.memory = new Memory("localStorage", "mission-locale-chat");
      this.kept = this.memory.read() ?? {};
      this.outbox = new Outbox();
      this.floor = { floor: "assistant" };
      this.build();
      this.line = new Line(socketAddress(options.socket), {
        hello: () => this.hello(),
        receive: (frame) => this.receive(frame),
        changed: () => this.lineLost(),
      });
      this.watch();
      this.outbox.entries.forEach((entry) => this.thread.add(entry));
      if (this.kept.conversation || this.outbox.entries.length) this.line.start();
    }

    // --- what it is made of ---------------------------------------------------------------------------------------

    build() {
      const { texts } = this;
      this.thread = new Thread(texts, {
        choose: (label, value) => this.choose(label, value),
        retry: (id) => this.retry(id),
        scroller: () => (this.panel.classList.contains("short") ? this.panel : this.thread.box),
      });
      this.wait = make("p", { class: "wait" }, texts.connecting);
      this.badge = make("span", { class: "badge", "aria-hidden": "true", hidden: true });
      this.bubble = make("button", { type: "button", class: "bubble", "aria-haspopup": "dialog", click: () => this.open() },
        icon("chat"), this.badge);
      this.news = make("p", { class: "unseen", role: "status" });
      this.panel = make("dialog", { class: "panel", "aria-labelledby": "title", role: "dialog" },
        this.buildHeader(), this.thread.box, ...this.buildFoot(), this.buildConfirmation());
      this.root = make("section", { class: "root", "aria-label": texts.title }, this.bubble, this.news, this.panel);
      const shadow = this.attachShadow({ mode: "open" });
      this.dress(shadow);
      shadow.append(this.root);
      this.thread.box.prepend(this.wait);
      this.countNews();
      this.showFloor(this.floor);
    }

    dress(shadow) {
      try {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLE);
        shadow.adoptedStyleSheets = [sheet];
      } catch {
        const shown = () => (this.root.hidden = false);
        this.root.hidden = true;
        shadow.append(make("link", { rel: "stylesheet", href: new URL("/static/widget.css", base), load: shown, error: shown }));
      }
    }

    buildHeader() {
      const { texts } = this;
      const item = (label, click) => make("li", {}, make("button", { type: "button", click }, label));
      this.heading = make("h2", { id: "title", tabindex: -1 }, texts.title);
      this.who = make("p", { class: "floor", role: "status" });
      this.menu = make("ul", { class: "menu", id: "menu", role: "list", hidden: true },
        item(texts.data, () => this.say(texts.dataMessage)),
        item(texts.erase, () => this.confirm(true)));
      this.more = make("button", { type: "button", class: "tool", "aria-label": texts.menu, "aria-expanded": "false",
        "aria-controls": "menu", click: () => this.showMenu(this.menu.hidden) }, icon("menu"));
      const leave = make("button", { type: "button", class: "tool", "aria-label": texts.close, click: () => this.close() },
        icon("close"));
      return make("header", {}, make("span", { class: "face" }, icon("chat")),
        make("div", { class: "titles" }, this.heading, this.who), this.more, leave, this.menu);
    }

    buildFoot() {
      const { texts } = this;
      this.jump = make("button", { type: "button", class: "jump", "aria-label": texts.jump, hidden: true,
        click: () => this.jumpDown() }, icon("down"));
      this.notice = make("p", { class: "notice", role: "status", hidden: true });
      this.status = make("p", { class: "unseen", role: "status" });
      this.human = make("button", { type: "button", class: "human", click: () => this.say(texts.humanMessage) },
        icon("human"), texts.human);
      this.field = make("textarea", { id: "field", rows: 1, placeholder: texts.placeholder, enterkeyhint: "send",
        autocomplete: "off", "aria-describedby": "count", input: () => this.typed(), keydown: (key) => this.fieldKey(key) });
      this.count = make("p", { class: "count", id: "count", hidden: true });
      const form = make("form", { submit: (sent) => this.submit(sent) },
        make("label", { class: "unseen", for: "field" }, texts.field), this.field,
        make("button", { class: "send", "aria-label": texts.send }, icon("send")), this.count);
      return [this.jump, this.notice, this.status, this.human, form];
    }

    buildConfirmation() {
      const { texts } = this;
      const button = (label, click, kind) => make("button", { type: "button", class: kind, click }, label);
      this.question = make("h3", { id: "question", tabindex: -1 }, texts.eraseTitle);
      this.confirmation = make("div", { class: "confirm", role: "group", "aria-labelledby": "question", hidden: true },
        this.question, make("p", {}, texts.eraseText), make("p", {}, texts.eraseLimit),
        make("div", {},
          button(texts.eraseHere, () => this.erase(), "main"),
          button(texts.eraseEverywhere, () => this.say(texts.eraseEverywhereMessage)),
          button(texts.cancel, () => this.confirm(false))));
      return this.confirmation;
    }

    watch() {
      this.narrow = matchMedia("(max-width: 40em), (max-height: 30em)");
      this.narrow.addEventListener("change", () => this.isOpen && this.present());
      for (const view of [window, window.visualViewport]) view?.addEventListener("resize", () => this.fit());
      window.visualViewport?.addEventListener("scroll", () => this.fit());
      this.thread.box.addEventListener("scroll", () => this.showJump());
      new ResizeObserver(() => this.stay()).observe(this.thread.box);
      this.panel.addEventListener("keydown", (key) => key.key === "Escape" && this.escape(key));
      this.panel.addEventListener("cancel", (cancelled) => this.escape(cancelled));
      this.panel.addEventListener("close", () => this.isOpen && !this.panel.open && this.close());
      this.panel.addEventListener("click", (click) => this.more.contains(click.target) || this.showMenu(false));
      document.addEventListener("visibilitychange", () => this.seen());
      addEventListener("storage", (change) => this.otherTab(change));
    }

    // --- opening and closing --------------------------------------------------------------------------------------

    /** Opens the chat; focus goes to the text box, or to the title where a keyboard would cover the screen. */
    open() {
      if (this.isOpen) return;
      const opener = document.activeElement;
      this.opener = opener && opener !== document.body && opener !== this ? opener : this.bubble;
      this.isOpen = true;
      this.bubble.hidden = true;
      this.line.start();
      this.present();
      const unread = [...this.thread.items].find(([seq]) => seq > (this.kept.read ?? 0));
      if (unread) this.thread.reveal(unread[1]);
      else this.thread.toEnd();
      this.showJump();
      this.focusField();
      this.seen();
    }

    close() {
      if (!this.isOpen) return;
      this.isOpen = false;
      this.showMenu(false);
      this.confirm(false);
      this.bubble.hidden = false;
      if (this.panel.close) this.panel.close();
      else this.panel.removeAttribute("open");
      (this.opener.isConnected ? this.opener : this.bubble).focus();
    }

    /** Opens the chat and sends a question in the person's name: for links and buttons of the page. */
    ask(text) {
      this.open();
      this.say(text);
    }

    present() {
      const focused = this.shadowRoot.activeElement;
      const modal = this.narrow.matches;
      this.panel.classList.toggle("modal", modal);
      this.panel.setAttribute("aria-modal", modal);
      if (!this.panel.showModal) this.panel.setAttribute("open", "");
      else {
        if (this.panel.open) this.panel.close();
        if (modal) this.panel.showModal();
        else this.panel.show();
      }
      this.fit();
      if (this.panel.contains(focused)) focused.focus();
    }

    /** Leaves the screen keyboard its place; a panel too low for fixed parts scrolls as one. */
    fit() {
      if (!this.isOpen) return;
      const view = window.visualViewport;
      const zoomed = !view || view.scale > 1.01;
      const height = zoomed ? innerHeight : view.height;
      this.panel.style.setProperty("--height", `${height}px`);
      this.panel.style.setProperty("--top", `${zoomed ? 0 : view.offsetTop}px`);
      const lineHeight = parseFloat(getComputedStyle(this.root).fontSize);
      this.panel.classList.toggle("short", this.narrow.matches && height < 26 * lineHeight);
    }

    focusField() {
      if (matchMedia("(pointer: coarse)").matches) this.heading.focus({ preventScroll: true });
      else this.field.focus();
    }

    escape(pressed) {
      pressed.preventDefault();
      if (!this.menu.hidden) {
        this.showMenu(false);
        this.more.focus();
      } else if (!this.confirmation.hidden) this.confirm(false);
      else this.close();
    }

    showMenu(shown) {
      this.menu.hidden = !shown;
      this.more.setAttribute("aria-expanded", shown);
    }

    confirm(asked) {
      const before = this.confirmation.hidden;
      this.showMenu(false);
      this.confirmation.hidden = !asked;
      this.panel.classList.toggle("erasing", asked);
      if (asked) this.question.focus();
      else if (!before) this.more.focus();
    }

    showJump() {
      this.pinned = this.thread.atEnd();
      this.jump.hidden = !this.isOpen || this.pinned;
    }

    stay() {
      if (this.pinned && this.isOpen && this.confirmation.hidden) this.thread.toEnd();
    }

    jumpDown() {
      this.thread.toEnd();
      this.thread.box.focus();
    }

    // --- what the person does -------------------------------------------------------------------------------------

    submit(sent) {
      sent.preventDefault();
      const text = this.field.value.trim();
      if (text && this.remaining() >= 0) {
        this.field.value = "";
        this.typed();
        this.say(text);
      }
      this.field.focus();
    }

    fieldKey(key) {
      if (key.key === "Enter" && !key.shiftKey && !key.isComposing) this.submit(key);
    }

    typed() {
      this.field.style.height = "auto";
      this.field.style.height = `${this.field.scrollHeight + 3}px`;
      this.countDown();
      const now = Date.now();
      if (!this.field.value.trim() || now - (this.lastTyping ?? 0) < 3000) return;
      this.lastTyping = now;
      this.line.send({ type: "typing" });
    }

    remaining() {
      return LONGEST_MESSAGE - [...this.field.value.trim()].length;
    }

    countDown() {
      const left = this.remaining();
      this.count.hidden = left > COUNTED_FROM;
      this.count.classList.toggle("over", left < 0);
      const sentence = left < 0 ? this.texts.over : this.texts.left;
      this.count.textContent = left > COUNTED_FROM ? "" : fill(sentence, { count: Math.abs(left) });
      const step = [COUNTED_FROM, 50, -1].filter((limit) => left <= limit).length;
      if (step > (this.step ?? 0)) this.tell(this.count.textContent);
      this.step = step;
    }

    say(text) {
      this.dispatch({ type: "message", text }, text);
    }

    choose(label, value) {
      this.dispatch({ type: "choice", value }, label);
    }

    dispatch(frame, text) {
      this.keepFocus(() => {
        this.showMenu(false);
        this.confirm(false);
        const entry = this.outbox.add(frame, text);
        this.thread.add(entry);
        this.transmit(entry);
      });
      this.wait.hidden = true;
      this.showJump();
    }

    /** A button that goes away or is switched off must not take the keyboard's place in the page with it. */
    keepFocus(change) {
      const focused = this.shadowRoot.activeElement;
      change();
      const lost = focused && (focused.disabled || !focused.getClientRects().length);
      if (this.isOpen && lost) this.focusField();
    }

    transmit(entry) {
      const gone = this.line.send(entry.frame);
      if (gone) {
        entry.tries += 1;
        this.outbox.keep();
        this.line.expectAnswer();
      }
      this.thread.state(entry.frame.id, gone ? "sending" : "later");
    }

    retry(id) {
      const entry = this.outbox.find(id);
      if (!entry) return;
      entry.tries = 0;
      this.transmit(entry);
      this.focusField();
    }

    erase() {
      this.memory.write(null);
      this.outbox.entries = [];
      this.outbox.keep();
      this.confirm(false);
      this.startAfresh();
      this.tell(this.texts.erased);
      this.focusField();
    }

    // --- what the server says -------------------------------------------------------------------------------------

    hello() {
      this.kept = this.memory.read() ?? {};
      if (this.shown && this.kept.conversation !== this.shown) this.reset();
      this.shown = this.kept.conversation;
      const { conversation = null, token = null } = this.kept;
      return { type: "hello", conversation, token, after: conversation && this.thread.last };
    }

    receive(frame) {
      const readers = {
        welcome: () => this.welcomed(frame),
        message: () => this.said(frame),
        ack: () => this.acknowledged(frame),
        typing: () => this.someoneTypes(frame),
        floor: () => this.showFloor(frame),
        error: () => this.failed(frame),
      };
      readers[frame.type]?.();
    }

    welcomed({ conversation, token, ...floor }) {
      this.quiet(conversation === this.shown && this.thread.last === 0);
      if (this.shown && conversation !== this.shown) this.reset();
      this.shown = conversation;
      this.keep({ conversation, token });
      this.wait.hidden = true;
      this.showFloor(floor);
      this.lineBack();
      this.sentRead = 0;
      this.outbox.entries.forEach(({ frame }) => this.thread.state(frame.id, "failed"));
      this.outbox.waiting.forEach((entry) => this.transmit(entry));
      this.seen();
    }

    said(message) {
      const atEnd = this.thread.atEnd();
      if (!this.thread.put(message)) return;
      this.quiet(this.isQuiet);
      if (message.from === "counsellor") this.showFloor(this.floor);
      if (atEnd) this.thread.follow(message);
      this.showJump();
      this.countNews();
      this.seen();
    }

    acknowledged({ id, seq }) {
      const entry = this.outbox.find(id);
      if (entry) this.outbox.remove(entry);
      this.thread.acknowledge(id, seq);
      this.line.settled();
      if (this.outbox.waiting.length) this.line.expectAnswer();
      else if (this.noticed === "error") this.note();
    }

    someoneTypes({ from }) {
      const name = this.thread.author(from);
      this.thread.typing(fill(this.texts.writing, { name }));
      if (from === "counsellor") this.tell(fill(this.texts.writing, { name }));
    }

    showFloor({ floor = "assistant", position, name }) {
      const { texts, thread } = this;
      if (floor !== "counsellor" || this.floor.floor !== floor) thread.counsellorName = "";
      const counsellor = name || thread.counsellorName;
      const sentences = {
        waiting: position === 1 ? texts.next : position ? fill(texts.position, { position }) : texts.waiting,
        counsellor: counsellor ? fill(texts.counsellor, { name: counsellor }) : texts.someone,
        off: texts.off,
      };
      this.floor = { floor, position, name };
      const sentence = sentences[floor] ?? texts.assistant;
      if (this.who.textContent !== sentence) this.who.textContent = sentence;
      this.keepFocus(() => (this.human.hidden = ["waiting", "counsellor"].includes(floor)));
      this.panel.dataset.floor = floor;
    }

    failed({ code, text, id }) {
      const forgotten = FORGOTTEN.includes(code);
      const entry = this.outbox.find(id);
      if (entry) {
        entry.tries = MOST_TRIES;
        this.outbox.keep();
        this.thread.state(id, "failed");
      }
      this.note("error", text || (forgotten ? this.texts.afresh : this.texts.error));
      if (!forgotten || !this.kept.conversation) return;
      this.memory.write(null);
      this.startAfresh();
    }

    // --- the line, the other tabs, what is kept --------------------------------------------------------------------

    startAfresh() {
      this.kept = {};
      this.line.restart();
      this.reset();
    }

    reset() {
      this.shown = undefined;
      this.thread.clear();
      this.thread.box.prepend(this.wait);
      this.outbox.entries.forEach((entry) => this.thread.add(entry));
      this.wait.hidden = this.outbox.entries.length > 0;
      this.countNews();
    }

    keep(values) {
      this.kept = { ...this.kept, ...values };
      this.memory.write(this.kept);
    }

    lineLost() {
      this.thread.hush();
      this.outbox.waiting.forEach(({ frame }) => this.thread.state(frame.id, "later"));
      this.alarm ??= setTimeout(() => {
        this.panel.classList.add("lost");
        this.note("lost", this.texts.lost);
      }, 1000);
    }

    lineBack() {
      clearTimeout(this.alarm);
      this.alarm = undefined;
      this.panel.classList.remove("lost");
      if (this.noticed !== "lost") return;
      this.note();
      this.tell(this.texts.back);
    }

    otherTab({ key }) {
      if (key !== null && key !== this.memory.key) return;
      const there = this.memory.read() ?? {};
      if (there.conversation === this.kept.conversation) {
        this.kept = there;
        this.countNews();
      } else if (there.conversation || this.isOpen) this.startAfresh();
      else {
        this.kept = {};
        this.line.stop();
        this.reset();
      }
    }

    seen() {
      const { last } = this.thread;
      if (!this.isOpen || document.hidden || !last) return;
      if (last > (this.kept.read ?? 0)) this.keep({ read: last });
      if (last > (this.sentRead ?? 0) && this.line.send({ type: "read", seq: last })) this.sentRead = last;
      this.countNews();
    }

    countNews() {
      const read = this.kept.read ?? 0;
      const count = [...this.thread.items].filter(([seq, item]) => seq > read && !item.matches(".me")).length;
      const news = count && fill(this.texts.news, { count });
      this.badge.hidden = !count || this.isOpen;
      this.badge.textContent = count > 9 ? "9+" : count;
      this.bubble.setAttribute("aria-label", [this.texts.open, news].filter(Boolean).join(", "));
      clearTimeout(this.herald);
      this.herald = setTimeout(() => (this.news.textContent = this.isOpen || !count ? "" : news), 500);
    }

    /** A conversation read back after a reload is not read aloud from its beginning. */
    quiet(quiet) {
      clearTimeout(this.loud);
      this.isQuiet = quiet;
      this.thread.box.setAttribute("aria-live", quiet ? "off" : "polite");
      if (quiet) this.loud = setTimeout(() => this.quiet(false), 400);
    }

    note(kind, text = "") {
      this.noticed = kind;
      this.notice.textContent = text;
      this.notice.hidden = !text;
      this.stay();
    }

    tell(text) {
      this.status.textContent = text;
    }
  }

  function socketAddress(given) {
    const url = new URL(given || "/chat", base);
    url.protocol = url.protocol.replace("http", "ws");
    return url.href;
  }

  if (customElements.get("mission-locale-chat")) return;
  customElements.define("mission-locale-chat", MissionLocaleChat);
  if (!document.querySelector("mission-locale-chat")) document.body.append(document.createElement("mission-locale-chat"));
})();
