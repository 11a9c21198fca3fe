/** All that a clerk reads, area by area. A leaf: it imports nothing from the rest of the source. */
export { commandSentences, hostFailureSentence } from "./zhCN/hostFailures";
export { markHeaders } from "./zhCN/marks";
export { refusalSentence } from "./zhCN/refusals";
export { issueSentence, issueSentences } from "./zhCN/issues";
export { unreadableSentences } from "./zhCN/unreadable";
export { indicatorKindWords, kindWords, lampWords, roleWords, statusWords } from "./zhCN/words";
export { confirmationSentences, reviewQuestions } from "./zhCN/review";
export { cliSentences } from "./zhCN/cli";
export { evidenceSentences, explainWords, statusReasons } from "./zhCN/evidence";
export { pane } from "./zhCN/pane";
export {
  detailHeaders,
  detailWords,
  lampNames,
  laggingWords,
  longDay,
  measureRankingWords,
  notesWords,
  overviewWords,
  problemsWords,
  rankingWords,
  reportFooter,
  searchHeaders,
  sheetNames,
  titleInMarks,
} from "./zhCN/report";
export { bulletinWords } from "./zhCN/bulletin";
export { web } from "./zhCN/web";
