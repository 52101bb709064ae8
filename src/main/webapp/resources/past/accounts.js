// The people table: filters act as one types; without this script the button does it.
const filter = document.getElementById("people-filter");
const show = document.getElementById("people:show");
let timer = null;

const later = (delay) => {
  clearTimeout(timer);
  timer = setTimeout(() => show.click(), delay);
};

filter.addEventListener("input", (event) => later(event.target.type === "search" ? 350 : 0));
filter.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.type === "search") {
    event.preventDefault();
    later(0);
  }
});
