import "./taskpane.css";
import { createRoot } from "react-dom/client";
import { OfficeHost } from "../host/office/OfficeHost";
import { pane } from "../messages/zhCN";
import { Pane } from "./Pane";

void Office.onReady(({ host }) => {
  const root = createRoot(document.getElementById("root")!);
  if (host !== Office.HostType.Excel) {
    root.render(<p>{pane.notInExcel}</p>);
    return;
  }
  root.render(<Pane port={new OfficeHost()} office={Office.context.officeTheme} />);
});
