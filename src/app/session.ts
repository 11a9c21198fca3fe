import type { AssessedTask, Assessment, Indicator } from "../domain/assess/assessment";
import { indicatorKey, taskFingerprint } from "../domain/assess/identity";
import { type Answer, type ApartUnits, type Confirmation, previousOf } from "../domain/assess/memory";
import type { SavedMapping } from "../domain/recognise/table";
import type { Plan } from "../domain/report/plan";
import { planMarks } from "../domain/report/planMarks";
import type { Ranking } from "../domain/rank/ranking";
import type { Settings } from "../domain/settings";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import { planOf } from "./planOf";
import { type OpenedWorkbook, openWorkbook } from "./openWorkbook";
import type { Clock, LongWork, Receipt, Refusal, WorkbookPort, WriteOptions } from "./ports";
import { rankingsOf } from "./rankings";
import { runAssessment } from "./runAssessment";
import { serialiseStore, type Store } from "./store";

/** Everything a pane shows, replaced as a whole with each change. */
export interface SessionState {
  readonly workbook: WorkbookSnapshot;
  readonly store: Store;
  readonly assessment: Assessment;
  /** A source cell changed since the assessment was made. */
  readonly stale: boolean;
  readonly canUndo: boolean;
}

/**
 * One clerk's work on one open workbook: each method is a use case, and the state follows. What is settled (settings, mappings,
 * confirmations) is kept in the workbook before the state shows it.
 * Methods throw HostFailure, WriteRefused or WriteStopped; the pane turns them into a sentence.
 */
export class Session {
  #state: SessionState;
  readonly #listeners = new Set<() => void>();

  private constructor(
    readonly port: WorkbookPort,
    private readonly clock: Clock,
    state: SessionState,
  ) {
    this.#state = state;
  }

  static async open(port: WorkbookPort, clock: Clock, options?: LongWork): Promise<Session> {
    return Session.of(port, clock, await openWorkbook(port, clock, options), options);
  }

  /** The session on a workbook that was opened before. */
  static async of(port: WorkbookPort, clock: Clock, opened: OpenedWorkbook, options?: LongWork): Promise<Session> {
    return new Session(port, clock, await assessed(opened, clock, options));
  }

  readonly state = (): SessionState => this.#state;

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the workbook again and assesses what it now says. */
  async refresh(options?: LongWork): Promise<void> {
    this.#set(await assessed(await openWorkbook(this.port, this.clock, options), this.clock, options));
  }

  /** A source cell changed: what is shown no longer matches it. */
  markStale(): void {
    if (!this.#state.stale) this.#set({ ...this.#state, stale: true });
  }

  /** The assessment under other settings, without keeping them. */
  async preview(settings: Settings, options?: LongWork): Promise<Assessment> {
    const { workbook, store } = this.#state;
    return runAssessment({ workbook, store, settings, today: this.clock.today() }, options);
  }

  rankings(): readonly Ranking[] {
    const { assessment, store } = this.#state;
    return rankingsOf(assessment, store.settings, previousOf(store, assessment.asOf));
  }

  plan(): Plan {
    const { assessment, workbook, store } = this.#state;
    return planOf({ assessment, workbook, store, settings: store.settings });
  }

  /** Why the report may not be written now; empty where it may. */
  async refusals(): Promise<readonly Refusal[]> {
    return this.port.check(this.plan());
  }

  /** Assesses afresh where the source has changed, then writes the report sheets. */
  async write(options?: WriteOptions): Promise<Receipt> {
    if (this.#state.stale) await this.refresh(options);
    const receipt = await this.port.apply(this.plan(), options);
    await this.refresh();
    return receipt;
  }

  async undo(): Promise<void> {
    await this.port.undo();
    await this.refresh();
  }

  /** Takes the marks out of the source sheets, whichever write put them there. */
  async removeMarks(): Promise<void> {
    const { assessment, store } = this.#state;
    await this.port.removeMarks(planMarks(assessment, store.settings.marks));
    await this.refresh();
  }

  /** Keeps a person's answer about one indicator, or about the whole task where `indicator` is null. */
  async answer(task: AssessedTask, indicator: Indicator | null, answer: Answer): Promise<void> {
    const confirmation: Confirmation = {
      task: taskFingerprint(task),
      indicator: indicator && indicatorKey(indicator),
      answer,
      date: this.clock.today(),
      text: task.text,
    };
    const others = this.#state.store.confirmations.filter((given) => !sameQuestion(given, confirmation));
    await this.#keep({ confirmations: [...others, confirmation] });
  }

  async withdraw(confirmation: Confirmation): Promise<void> {
    const others = this.#state.store.confirmations.filter((given) => !sameQuestion(given, confirmation));
    await this.#keep({ confirmations: others });
  }

  async changeSettings(settings: Settings): Promise<void> {
    await this.#keep({ settings });
  }

  /** Counts one name under another from now on. */
  async confirmAlias(alias: string, name: string): Promise<void> {
    const { settings, aliasDates } = this.#state.store;
    const aliases = { ...settings.ranking.aliases, [alias]: name };
    await this.#keep({
      settings: { ...settings, ranking: { ...settings.ranking, aliases } },
      aliasDates: { ...aliasDates, [alias]: this.clock.today() },
    });
  }

  async withdrawAlias(alias: string): Promise<void> {
    const { settings } = this.#state.store;
    const aliases = Object.fromEntries(Object.entries(settings.ranking.aliases).filter(([other]) => other !== alias));
    await this.#keep({ settings: { ...settings, ranking: { ...settings.ranking, aliases } } });
  }

  /** Keeps that two names are two units, so that nobody is asked again. */
  async confirmApart(name: string, other: string): Promise<void> {
    await this.#keep({ apart: [...this.#state.store.apart, { names: [name, other], date: this.clock.today() }] });
  }

  async withdrawApart(units: ApartUnits): Promise<void> {
    await this.#keep({ apart: this.#state.store.apart.filter((given) => given !== units) });
  }

  async saveMapping(mapping: SavedMapping): Promise<void> {
    const others = this.#state.store.mappings.filter(({ headerKey }) => headerKey !== mapping.headerKey);
    await this.#keep({ mappings: [...others, mapping] });
  }

  async forgetMapping(headerKey: string): Promise<void> {
    await this.#keep({ mappings: this.#state.store.mappings.filter((mapping) => mapping.headerKey !== headerKey) });
  }

  async #keep(change: Partial<Store>): Promise<void> {
    const { workbook, canUndo, stale } = this.#state;
    const store: Store = { ...this.#state.store, ...change };
    await this.port.saveStore(serialiseStore(store));
    const assessment = await runAssessment({ workbook, store, today: this.clock.today() });
    this.#set({ workbook, store, assessment, stale, canUndo });
  }

  #set(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

async function assessed(opened: OpenedWorkbook, clock: Clock, options?: LongWork): Promise<SessionState> {
  const { workbook, store, canUndo } = opened;
  const assessment = await runAssessment({ ...opened, today: clock.today() }, options);
  return { workbook, store, assessment, stale: false, canUndo };
}

function sameQuestion(a: Confirmation, b: Confirmation): boolean {
  return a.task === b.task && a.indicator === b.indicator;
}
