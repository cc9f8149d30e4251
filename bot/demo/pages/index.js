"use strict";
// What is shown lives in the address (#who/place), so that reload and "back" keep it.
const $ = (id) => document.getElementById(id);
const signs = { channel: "#", room: "↳", dm: "@" };
let state = null;
let opened = "";

function where() {
  const [who, place] = decodeURIComponent(location.hash.slice(1)).split("/");
  return { who: who || "", place: place || "" };
}

function go(who, place) {
  location.hash = encodeURIComponent(who) + "/" + (place || "");
}

function element(tag, facts, text) {
  const made = Object.assign(document.createElement(tag), facts);
  made.textContent = text;
  return made;
}

function drawPeople(who) {
  $("people").replaceChildren(...state.people.map((person) => {
    const button = element("button", { type: "button", className: person.news ? "new" : "" }, person.name);
    button.setAttribute("aria-pressed", String(person.name === who));
    if (person.role !== "member") button.append(element("small", {}, person.role));
    button.onclick = () => go(person.name, where().place);
    const item = document.createElement("li");
    item.append(button);
    return item;
  }));
  $("about").textContent = state.people.find((person) => person.name === who).about;
}

function drawPlaces(who, place) {
  for (const kind of Object.keys(signs)) {
    const list = $(kind);
    const links = state.places.filter((each) => each.kind === kind).map((each) => {
      const href = "#" + encodeURIComponent(who) + "/" + each.id;
      const link = element("a", { href, className: each.news ? "new" : "" }, each.name);
      link.dataset.sign = signs[kind];
      if (each.id === place) link.setAttribute("aria-current", "page");
      const item = document.createElement("li");
      item.append(link);
      return item;
    });
    list.replaceChildren(...links);
    const section = list.closest("[data-hide-when-empty]");
    if (section) section.hidden = links.length === 0;
  }
}

function drawView(who, place) {
  const shown = state.places.find((each) => each.id === place);
  document.body.classList.toggle("reading", Boolean(shown));
  $("view").hidden = !shown;
  $("welcome").hidden = Boolean(shown);
  if (!shown) {
    opened = "";
    $("apart").removeAttribute("href");
    return;
  }
  const address = "open/" + place + "?as=" + encodeURIComponent(who);
  $("title").textContent = signs[shown.kind] + " " + shown.name + " · " + who;
  $("apart").href = address;
  if (opened !== address || !shown.live) {
    opened = address;
    $("view").src = address + "&at=" + Date.now();
  }
}

async function draw() {
  const { who, place } = where();
  const query = new URLSearchParams({ as: who, open: document.hidden ? "" : place });
  const answer = await fetch("state?" + query).catch(() => null);
  $("gone").hidden = Boolean(answer?.ok);
  if (!answer?.ok) return;
  state = await answer.json();
  if (state.who !== who) {
    go(state.who, place);
    return;
  }
  $("server").textContent = state.server;
  const options = { weekday: "short", day: "numeric", month: "short", year: "numeric",
    hour: "2-digit", minute: "2-digit", timeZone: "UTC" };
  $("now").textContent = new Intl.DateTimeFormat("en-GB", options).format(new Date(state.now)) + " UTC";
  drawPeople(who);
  drawPlaces(who, place);
  drawView(who, place);
}

for (const button of document.querySelectorAll("[data-hours]")) {
  button.onclick = async () => {
    const buttons = document.querySelectorAll("[data-hours]");
    buttons.forEach((each) => { each.disabled = true; });
    $("busy").hidden = false;
    try {
      await fetch("skip?hours=" + button.dataset.hours, { method: "POST" });
    } finally {
      buttons.forEach((each) => { each.disabled = false; });
      $("busy").hidden = true;
      draw();
    }
  };
}
$("back").onclick = () => go(where().who, "");
$("hints").append(...[...$("welcome").children].slice(1).map((each) => each.cloneNode(true)));
window.onhashchange = draw;
setInterval(draw, 2000);
draw();
