import { taskFingerprint } from "../../domain/assess/identity";
import type { Answer } from "../../domain/assess/memory";
import { pane } from "../../messages/zhCN";
import { figure, percent } from "../results/figures";
import { usePane } from "../session/paneContext";
import { FoldedItem, FoldedList } from "./FoldedList";

/** What a person has settled so far, each to be withdrawn. */
export function Confirmations() {
  const { session, state, entries, run } = usePane();
  const { confirmations, apart, aliasDates, settings } = state.store;
  const aliases = Object.entries(settings.ranking.aliases);
  const words = pane.review;
  const count = confirmations.length + aliases.length + apart.length;
  const fingerprints = new Set(entries.map(({ task }) => taskFingerprint(task)));
  const withdraw = (text: string, doIt: () => Promise<void>) => ({
    label: words.withdraw,
    name: words.withdrawOf(text),
    run: () => void run("save", doIt),
  });
  return (
    <FoldedList summary={words.confirmationCount(count)} count={count}>
      {confirmations.map((given) => (
        <FoldedItem
          key={`${given.task}/${given.indicator}`}
          text={given.text}
          note={`${wordsOf(given.answer)} · ${fingerprints.has(given.task) ? words.confirmedOn(given.date) : words.lapsed}`}
          action={withdraw(given.text, () => session.withdraw(given))}
        />
      ))}
      {aliases.map(([alias, name]) => (
        <FoldedItem
          key={alias}
          text={words.answer.alias(alias, name)}
          note={aliasDates[alias] && words.confirmedOn(aliasDates[alias])}
          action={withdraw(words.answer.alias(alias, name), () => session.withdrawAlias(alias))}
        />
      ))}
      {apart.map((units) => (
        <FoldedItem
          key={units.names.join()}
          text={words.answer.apart(...units.names)}
          note={words.confirmedOn(units.date)}
          action={withdraw(words.answer.apart(...units.names), () => session.withdrawApart(units))}
        />
      ))}
    </FoldedList>
  );
}

function wordsOf(answer: Answer): string {
  const words = pane.review.answer;
  switch (answer.type) {
    case "accept":
      return words.accepted;
    case "actual":
      return words.value(figure(answer.value) + answer.unit);
    case "rate":
      return words.rate(percent(answer.value));
    case "not-measurable":
      return words.notMeasurable;
  }
}
