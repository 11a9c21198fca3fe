import "./page.css";
import { createRoot } from "react-dom/client";
import { Desk } from "./Desk";
import { sampleWorkbook } from "./sampleWorkbook";
import { WebApp } from "./WebApp";

const desk = new Desk();
void desk.openSample(sampleWorkbook);
createRoot(document.getElementById("root")!).render(<WebApp desk={desk} />);

// the built page works without a network once it was loaded; while developing, a cache would only show yesterday's page
if (process.env["NODE_ENV"] === "production" && "serviceWorker" in navigator) {
  // it fetches every file there is, which must not compete with the first screen
  addEventListener("load", () => setTimeout(() => void navigator.serviceWorker.register("serviceWorker.js"), 2_000));
}
