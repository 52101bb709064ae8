// Keys of the supervisor's desk. Everything they do can be done with the form's own boxes and buttons.

const form = document.getElementById("hours-form");
const help = document.getElementById("help");
const rows = form ? [...form.querySelectorAll("tbody tr")] : [];
const box = (row) => row.querySelector("input[name=row]");
let at = -1;

const hours = (minutes) => {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (whole === 0 && rest !== 0) return `${rest} min`;
  return rest === 0 ? `${whole} h` : `${whole} h ${String(rest).padStart(2, "0")}`;
};

/** The button says how many entries and hours it would approve. */
const count = () => {
  const ticked = rows.filter((row) => box(row).checked);
  const minutes = ticked.reduce((sum, row) => sum + Number(row.dataset.minutes), 0);
  rows.forEach((row) => row.classList.toggle("ticked", box(row).checked));
  const text = ticked.length
    ? form.dataset.approve.replace("{0}", ticked.length).replace("{1}", hours(minutes))
    : form.dataset.approveNone;
  document.getElementById("approve").textContent = text;
  return ticked;
};

const go = (to) => {
  if (!rows.length) return;
  at = Math.max(0, Math.min(rows.length - 1, to));
  rows.forEach((row, i) => row.classList.toggle("at", i === at));
  box(rows[at]).focus();
  rows[at].scrollIntoView({block: "nearest"});
};

/** Ticks the entry one is at when nothing is ticked. */
const some = () => {
  if (count().length === 0 && at >= 0) {
    box(rows[at]).checked = true;
  }
  const ticked = count();
  document.getElementById("ticked").textContent = document.getElementById("approve").textContent;
  return ticked.length > 0;
};

const typing = (element) =>
  element.closest("textarea, select, [contenteditable]") ||
  (element.matches("input") && !["checkbox", "radio", "button", "submit"].includes(element.type));

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (help.open) return;
  if (event.key === "?") {
    help.showModal();
    return;
  }
  if (!form || !rows.length) return;
  switch (event.key) {
    case "j":
      go(at + 1);
      break;
    case "k":
      go(at < 0 ? 0 : at - 1);
      break;
    case " ":
      if (at < 0 || event.target.closest("button, a, summary, input")) return;
      box(rows[at]).click();
      break;
    case "a":
      if (some()) form.requestSubmit(document.getElementById("approve"));
      break;
    case "r":
      if (some()) {
        document.getElementById("back").open = true;
        document.getElementById("comment").focus();
      }
      break;
    default:
      return;
  }
  event.preventDefault();
});

if (form && rows.length) {
  rows.forEach((row, i) => row.addEventListener("focusin", () => {
    at = i;
    rows.forEach((other, n) => other.classList.toggle("at", n === i));
  }));
  form.addEventListener("change", (event) => {
    count();
    if (event.target.name === "row") document.getElementById("ticked").textContent = document.getElementById("approve").textContent;
  });
  window.addEventListener("pageshow", count);
  count();
}
