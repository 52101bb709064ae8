// A lesson page with a script: explanations at once, the place kept, notes saved as one types. Without it, forms do the same.
import {autosave, send} from "./past.js";

const page = document.getElementById("lesson");
const {code, edition, api} = page.dataset;
const kept = page.dataset.kept === "true";
document.documentElement.classList.add("scripted");

/* self-checks */
for (const form of document.querySelectorAll("form[data-check]")) {
  form.addEventListener("submit", async (event) => {
    const button = event.submitter;
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    const option = button.closest(".option");
    for (const one of form.querySelectorAll(".option")) one.classList.toggle("chosen", one === option);
    form.classList.add("answered");
    const status = form.querySelector("[role=status]");
    status.textContent = option.querySelector(".why").textContent.trim();
    if (!kept) return;
    const check = form.dataset.check;
    const requestKey = `${form.elements.request.value}-${check}-${button.value}`;
    const answer = await send("PUT", `${api}check`, {lesson: code, edition: Number(edition), check, chosen: Number(button.value), requestKey});
    if (!answer.ok) {
      status.textContent = form.dataset.lost;
      status.className = "wrong";
    }
  });
}

/* where the reader is */
const screens = [...document.querySelectorAll(".screen")];
const links = new Map([...document.querySelectorAll(".contents a")].map((a) => [a.hash.slice(1), a]));
const left = document.getElementById("left");
const progress = document.getElementById("progress");
const minutes = Number(page.dataset.minutes);
let current = null;
let noted = null;
let timer = null;

function at() {
  const line = window.innerHeight * 0.35;
  let found = null;
  for (const screen of screens) if (screen.getBoundingClientRect().top <= line) found = screen;
  return found;
}
function note() {
  clearTimeout(timer);
  if (!kept || !current || current.id === noted) return;
  noted = current.id;
  fetch(`${api}position`, {
    method: "PUT", keepalive: true, credentials: "same-origin", headers: {"Content-Type": "application/json"},
    body: JSON.stringify({lesson: code, edition: Number(edition), screen: current.id}),
  }).catch(() => { noted = null; });
}
let moved = false;
function follow() {
  const now = at();
  if (now !== current) {
    if (current) links.get(current.id)?.removeAttribute("aria-current");
    current = now;
    if (current) {
      const link = links.get(current.id);
      link?.setAttribute("aria-current", "true");
      const list = link?.closest("ol");
      if (list) list.scrollTop = link.offsetTop - list.offsetTop - list.clientHeight / 2;
      if (left) left.textContent = left.dataset.text.replace("{0}", current.dataset.left);
      if (progress) progress.value = Math.max(0, Math.min(100, Math.round(100 * (minutes - Number(current.dataset.left)) / minutes)));
    }
    clearTimeout(timer);
    if (moved) timer = setTimeout(note, 1500);
  }
}
let waiting = false;
window.addEventListener("scroll", () => {
  moved = true;
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; follow(); });
}, {passive: true});
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && moved) note(); });
if (location.hash) follow();

/* notes */
const field = document.getElementById("note");
if (field) {
  const version = document.getElementById("note-version");
  const other = document.getElementById("note-other");
  let theirs = null;
  const saving = autosave({
    fields: [field],
    path: `${api}note`,
    status: document.getElementById("note-saved"),
    source: () => ({lesson: code, text: field.value, version: Number(version.value)}),
    answered(answer) {
      if (answer.ok) version.value = answer.body.version;
      const conflict = answer.status === 409 && answer.body.text !== null && answer.body.version !== Number(version.value);
      other.classList.toggle("unseen", !conflict);
      if (conflict) {
        theirs = answer.body;
        other.querySelector(".letter").textContent = theirs.text;
      }
    },
  });
  document.getElementById("note-mine").addEventListener("click", () => {
    version.value = theirs.version;
    saving.now();
    field.focus();
  });
  document.getElementById("note-theirs").addEventListener("click", () => {
    version.value = theirs.version;
    field.value = theirs.text;
    saving.now();
    field.focus();
  });
}
