// Early warning while typing: the server's own patterns, run here; the text stays in the browser. The server looks again.
import {send} from "./past.js";

const luhn = (text) => {
  const digits = text.replace(/\D/g, "").split("").reverse().map(Number);
  const sum = digits.reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum > 0 && sum % 10 === 0;
};

/** The findings in a text: {from, to, effect, sentence}; where two overlap, the graver stays. */
export function find(known, text, place) {
  const all = [];
  for (const clue of known.clues) {
    if (clue[place] === "NONE") continue;
    for (const match of text.matchAll(clue.pattern)) {
      if (clue.test === "CARD" && !luhn(match[0])) continue;
      if (clue.test === "NAME" && known.everyday.has(match[1])) continue;
      all.push({from: match.index, to: match.index + match[0].length, gravity: clue.gravity, effect: clue[place],
        sentence: clue.sentence.replace("\u0000", match[0]) + " " + clue.remedy});
    }
  }
  all.sort((a, b) => a.gravity - b.gravity || (b.to - b.from) - (a.to - a.from));
  const kept = [];
  for (const one of all) {
    if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Asks for the patterns once. */
export async function patterns(path) {
  const answer = await send("GET", path);
  if (!answer.ok) return null;
  return {
    clues: answer.body.clues.map((clue) => ({...clue, pattern: new RegExp(clue.expression, clue.flags)})),
    everyday: new Set(answer.body.everyday),
  };
}

/** Warns beside a text as it is typed. `list` is an aria-live element; the text has data-place="log|reflection". */
export async function watch(field, list, path) {
  const known = await patterns(path);
  if (!known) return;
  const look = () => {
    const found = find(known, field.value, field.dataset.place);
    const text = found.map((one) => one.effect + one.sentence).join("\n");
    if (list.dataset.said === text) return;
    list.dataset.said = text;
    const refused = document.getElementById(field.id + "-wrong");
    if (refused && found.length > 0) refused.hidden = true;
    list.replaceChildren(...found.map((one) => {
      const item = document.createElement("p");
      item.className = one.effect === "BLOCK" ? "found found-block" : "found found-warn";
      item.textContent = one.sentence;
      return item;
    }));
  };
  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 400);
  });
  look();
}

for (const field of document.querySelectorAll("textarea[data-place]")) {
  watch(field, document.getElementById(field.dataset.found), field.dataset.clues);
}

/** Counters: a textarea with data-counter names the element that says how much is left, or how many words there are. */
for (const field of document.querySelectorAll("textarea[data-counter]")) {
  const counter = document.getElementById(field.dataset.counter);
  const count = () => {
    const words = field.value.trim() === "" ? 0 : field.value.trim().split(/\s+/).length;
    const number = counter.dataset.unit === "words" ? words : field.maxLength - field.value.length;
    counter.textContent = counter.dataset.text.replace("{0}", number);
  };
  field.addEventListener("input", count);
  count();
}
