// Everything for reading works without this.
document.body.classList.add("js-enabled");

// What somebody writes is kept in this tab until the service has it, for that person alone.
const keyOf = (form) => `kept:${document.body.dataset.person}:${form}`;

function keepWhatIsWritten(form) {
  const key = keyOf(form.dataset.keep);
  const fields = () => [...form.elements].filter((f) => f.name && !["file", "hidden", "submit"].includes(f.type));
  const kept = JSON.parse(sessionStorage.getItem(key) || "null");
  if (kept) {
    fields().forEach((f, i) => {
      if (f.type === "checkbox" || f.type === "radio") f.checked = kept[i] === true;
      else if (typeof kept[i] === "string") f.value = kept[i];
    });
  }
  form.addEventListener("input", () => {
    const values = fields().map((f) => (f.type === "checkbox" || f.type === "radio" ? f.checked : f.value));
    sessionStorage.setItem(key, JSON.stringify(values));
  });
  form.addEventListener("submit", () => sessionStorage.setItem("sent", form.dataset.keep));
}

// A page without the form that follows a sent one says that the service has it.
function forgetWhatWasSent() {
  const sent = sessionStorage.getItem("sent");
  if (!sent || !document.body.dataset.person) return;
  sessionStorage.removeItem("sent");
  if (!document.querySelector(`[data-keep="${CSS.escape(sent)}"]`)) sessionStorage.removeItem(keyOf(sent));
}

function showProgress(file) {
  const events = new EventSource(file.dataset.progress);
  events.onmessage = (message) => {
    const { status, progress } = JSON.parse(message.data);
    file.querySelector("progress").value = progress * 100;
    if (status === "ready" || status === "failed") {
      events.close();
      delete file.dataset.progress;
      file.querySelector(".file__state").textContent = status === "ready" ? "Read" : "Could not be read";
      if (!document.querySelector("[data-progress]")) location.reload();
    }
  };
  events.onerror = () => events.close();
}

let typing;
function suggest(input) {
  const list = document.createElement("datalist");
  list.id = input.id + "-suggestions";
  input.after(list);
  input.setAttribute("list", list.id);
  input.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => fill(list, input.value.trim()), 200);
  });
}

async function fill(list, typed) {
  if (typed.length < 2 || typed.length > 100) return;
  const answer = await fetch("/api/v1/findings/suggestions?q=" + encodeURIComponent(typed));
  if (!answer.ok) return;
  const { items } = await answer.json();
  list.replaceChildren(...items.map((item) => new Option(item.text, item.text)));
}

// Before a session ends: a word, and a way to go on that loses nothing.
function warnBeforeSessionEnds(seconds) {
  const notice = Math.min(300, seconds / 2);
  const end = new Date(Date.now() + seconds * 1000);
  setTimeout(() => {
    const warning = document.getElementById("session-warning");
    const [stay, again] = [warning.querySelector("button"), warning.querySelector("a").parentElement];
    warning.querySelector(".session__end").textContent =
      end.toLocaleTimeString("en-GB", { hour: "numeric", minute: "2-digit", hour12: true });
    warning.hidden = false;
    stay.onclick = async () => {
      const answer = await fetch("/session");
      const longer = answer.ok ? Number(await answer.text()) : 0;
      if (Date.now() + longer * 1000 > end.getTime() + 1000) {
        warning.hidden = true;
        warnBeforeSessionEnds(longer);
      } else {
        again.hidden = false;
      }
    };
  }, (seconds - notice) * 1000);
}

// Each file by itself, with its own progress: one that does not arrive holds up no other and can be sent again.
function uploadEach(form) {
  form.addEventListener("submit", async (event) => {
    const files = [...form.elements.files.files];
    if (!files.length) return;
    event.preventDefault();
    const address = await reviewOf(form);
    if (!address) return;
    form.querySelectorAll("button, input, select").forEach((part) => (part.disabled = true));
    const list = document.createElement("ul");
    list.className = "govuk-list";
    form.after(list);
    const rows = files.map((file) => list.appendChild(fileRow(file)));
    const refused = new URLSearchParams();
    const send = async (i) => {
      const row = rows[i];
      row.querySelector("button").hidden = true;
      row.arrived = await sendFile(address + "/documents", files[i], row, refused);
      if (rows.every((r) => r.arrived)) location.assign(address + (refused.size ? "?" + refused : ""));
    };
    rows.forEach((row, i) => (row.querySelector("button").onclick = () => send(i)));
    for (let i = 0; i < files.length; i++) await send(i);
  });
}

// The review that the files are for: the form's own, or a new one that is made of the rest of the form.
async function reviewOf(form) {
  if (form.dataset.review) return form.dataset.review;
  const rest = new FormData(form);
  rest.delete("files");
  const answer = await fetch(form.action, { method: "POST", body: rest }).catch(() => null);
  if (!answer) {
    form.querySelector(".upload__broken").hidden = false;
    return null;
  }
  if (!answer.redirected) {
    show(await answer.text(), form.elements.files.files);
    return null;
  }
  const address = new URL(answer.url).pathname;
  history.replaceState(null, "", address);
  sessionStorage.removeItem(keyOf(form.dataset.keep));
  return address;
}

// The form again with what is wrong in it; the files stay chosen.
function show(page, files) {
  const main = new DOMParser().parseFromString(page, "text/html").querySelector("main");
  document.querySelector("main").replaceWith(main);
  const form = main.querySelector("form[data-upload]");
  if (form) {
    form.elements.files.files = files;
    main.querySelector(".upload__again")?.remove();
    enhance(form);
  }
  main.querySelector("[role=alert]")?.scrollIntoView();
}

function fileRow(file) {
  const row = document.createElement("li");
  row.className = "file";
  const name = document.createElement("p");
  name.className = "govuk-body file__name";
  name.textContent = file.name;
  const progress = document.createElement("progress");
  progress.max = 100;
  progress.value = 0;
  progress.setAttribute("aria-label", "How far " + file.name + " has been sent");
  const state = document.createElement("span");
  state.className = "govuk-body-s file__state";
  state.setAttribute("aria-live", "polite");
  state.textContent = " Waits";
  const again = document.createElement("button");
  again.type = "button";
  again.className = "govuk-button govuk-button--secondary";
  again.textContent = "Send " + file.name + " again";
  again.hidden = true;
  row.append(name, progress, state, again);
  return row;
}

// True where the service has answered about the file, whether it took it or not.
function sendFile(address, file, row, refused) {
  const say = (text) => (row.querySelector(".file__state").textContent = " " + text);
  const broken = (status) => {
    say(
      status === 401
        ? "Your session has ended, and this file has not arrived. Sign in again in another tab, then send it again."
        : status
          ? "The service could not take this file just now. Send it again in a moment."
          : "The connection broke, and this file has not arrived. What has arrived is kept.",
    );
    row.querySelector("button").hidden = false;
    return false;
  };
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append("files", file);
    request.upload.onprogress = (sent) => (row.querySelector("progress").value = (100 * sent.loaded) / sent.total);
    request.onload = () => {
      if (request.status !== 200) return done(broken(request.status));
      for (const [why, name] of new URL(request.responseURL).searchParams) refused.append(why, name);
      say("Sent");
      done(true);
    };
    request.onerror = request.onabort = () => done(broken());
    say("Being sent");
    request.open("POST", address);
    request.send(body);
  });
}

function enhance(form) {
  if (form.dataset.keep) keepWhatIsWritten(form);
  if ("upload" in form.dataset) uploadEach(form);
}

// The passage is in sight in its section.
function showMarked(section) {
  const mark = section.querySelector("mark");
  if (mark) section.scrollTop = mark.offsetTop - section.offsetTop - 60;
}

forgetWhatWasSent();
document.querySelectorAll("form").forEach(enhance);
document.querySelector("form[data-forget]")?.addEventListener("submit", () => sessionStorage.clear());
document.querySelectorAll(".bench__text").forEach(showMarked);
document.querySelectorAll("[data-progress]").forEach(showProgress);
document.querySelectorAll("[data-suggest]").forEach(suggest);
if (document.body.dataset.person) warnBeforeSessionEnds(Number(document.body.dataset.session));

if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
  const frontend = await import("/assets/frontend.js");
  frontend.initAll();
}
