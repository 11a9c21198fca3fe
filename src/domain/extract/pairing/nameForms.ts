import { charTable, holdsAny, SPACES } from "../../sheet/charTable";
import { Cues } from "../lexicon/cues";
import { Dictionary } from "../lexicon/dictionary";
import { RELATED_MEASURES, SAME_MEASURE } from "../lexicon/measureSynonyms";
import { NOMINAL_VERBS } from "../lexicon/nameWords";
import { stripped } from "../parsers/verbStripping";

/** A name in one of the forms it is compared in; the more was taken off it, the less a match weighs. */
export interface NameForm {
  readonly form: string;
  readonly weight: number;
  /** The measures that are near it and not the same. */
  readonly related: readonly string[];
}

/** The names of the tasks read last: one name is held against many. */
const recent = new Map<string, readonly NameForm[]>();
const MOST_RECENT = 150;

/** A name whole, without verbs around it, and without a nominal verb or 率, 数 at its end. */
export function formsOf(name: string): readonly NameForm[] {
  let forms = recent.get(name);
  if (forms) return forms;
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(name, (forms = readForms(name)));
  return forms;
}

function readForms(name: string): readonly NameForm[] {
  const written = CUES.in(name);
  const bareName = !holdsAny(name, UNSAID) ? name : name.replace(/[\s"“”‘’()·,，、的]/g, "");
  const named = (written & IS.filed) === 0 ? bareName : bareName.replace(CASES_FILED, "$1发案");
  const plain = (written & IS.shortForm) === 0 ? named : canonical(named);
  const cues = plain === name ? written : CUES.in(plain);
  // The verb is what 签约服务率 is a rate of.
  const bare = stripped(plain);
  const core = bare.length <= 3 && plain.endsWith("率") ? plain : bare;
  const found: NameForm[] = [];
  addForm(found, plain, 1, cues);
  addForm(found, core, 0.99, cues);
  addVariants(found, plain, OF_WHOLE, cues);
  addForm(found, withoutNominal(core), 0.93, cues);
  addForm(found, withoutNominal(plain), 0.93, cues);
  const either = bareName === name ? null : BRACKETED.exec(name);
  if (either) {
    addForm(found, either[1] as string, 0.96, cues);
    addForm(found, (either[1] as string).slice(0, -2) + either[2], 0.95, cues);
  }
  if ((cues & IS.bounded) !== 0) addForm(found, stripped(plain.replace(BOUND_IN_NAME, "")), 0.97, cues);
  addVariants(found, core, OF_CORE, cues);
  return found;
}

const MEASURES = SAME_MEASURE.map(([lead = "", ...shortForms]) => ({ lead, shortForms }));
/** By short form the place of its measure in the list. */
const SHORT_FORMS = new Dictionary(
  MEASURES.flatMap(({ shortForms }, place) => shortForms.map((word) => [word, place] as const)),
);

/** Marks and 的, which names are compared without. */
const UNSAID = charTable(`${SPACES}"“”‘’()·,，、的`);

/** By name the measures near it. */
const RELATED_TO = new Map<string, string[]>();
for (const [one, other] of RELATED_MEASURES) {
  RELATED_TO.set(one, [...(RELATED_TO.get(one) ?? []), other]);
  RELATED_TO.set(other, [...(RELATED_TO.get(other) ?? []), one]);
}
const NONE: readonly string[] = [];

const CUES = new Cues({
  filed: "立",
  shortForm: SHORT_FORMS.listed,
  related: [...RELATED_TO.keys()].join(" "),
  bounded: "以",
  added: "新增 净增",
  timed: "用时 时长 耗时 时限",
  funded: "支出 投入 到位",
  rated: "率",
  shared: "占",
  byWhom: "企业",
});
const IS = CUES.bits;

/** 立电诈案件417起 counts what 电诈发案 counts. */
const CASES_FILED = /^立(.{2,8})案件$/;
/** What may be left out or turned: its cue, the place in a name, what stands there instead, and what that weighs. */
type Variants = readonly (readonly [number, RegExp, string, number])[];
const OF_WHOLE: Variants = [
  // 新增|流转土地: the verb of adding apart from the verb that is part of the name.
  [IS.added, /^(?:新增|净增)(?=.{4})/, "", 0.98],
  // 企业开办|平均用时; 注销|平均用时 is of another matter, though 注销 is a verb.
  [IS.timed, /(?<=(?!平均)..)(?:平均)?(?:用时|时长|耗时|时限)$/, "时间", 0.95],
];
const OF_CORE: Variants = [
  [IS.funded, /^(支出|投入|到位)(资金|经费)$/, "$2$1", 0.9],
  [IS.rated, /(?:服务|工作|措施)率$/, "率", 0.9],
  // A|占B|比例
  [IS.shared, /占.{2,12}(?=比例$|比重$)/, "", 0.98],
  // 规上|企业累计实现|产值: by whom it was reached.
  [IS.byWhom, /企业(?:累计|共)?(?:完成|实现)(?=[\u4e00-\u9fff]{2,6}$)/, "", 0.94],
];

/** 养老服务中心(站): the one word or the other. */
const BRACKETED = /^([\u4e00-\u9fff]{4,16})\(([\u4e00-\u9fff]{1,2})\)$/;
/** 35蒸吨及以下|燃煤锅炉: names of different limits are told apart by them. */
const BOUND_IN_NAME = /\d[\d.]{0,8}[\u4e00-\u9fff]{1,4}?及?以[上下]/;

function addForm(found: NameForm[], form: string, weight: number, cues: number): void {
  if (form === "") return;
  for (const other of found) if (other.form === form) return;
  found.push({ form, weight, related: (cues & IS.related) === 0 ? NONE : (RELATED_TO.get(form) ?? NONE) });
}

function addVariants(found: NameForm[], name: string, variants: Variants, cues: number): void {
  for (const [cue, place, instead, weight] of variants)
    if ((cues & cue) !== 0 && place.test(name)) addForm(found, name.replace(place, instead), weight, cues);
}

function withoutNominal(name: string): string {
  const word = NOMINAL_VERBS.endingAt(name, name.length);
  return word && name.length - word[0].length >= 2 ? name.slice(0, name.length - word[0].length) : name;
}

function canonical(name: string): string {
  const places = SHORT_FORMS.valuesIn(name);
  if (places.length === 0) return name;
  let result = name;
  for (const place of places.sort((a, b) => a - b)) {
    const { lead, shortForms } = MEASURES[place]!;
    if (result.includes(lead)) continue;
    const found = shortForms.find((word) => result.includes(word));
    if (found) result = result.replace(found, lead);
  }
  return result;
}
