import { charTable, holdsAny, SPACES } from "../../sheet/charTable";
import { Dictionary } from "../lexicon/dictionary";
import { SAME_MEASURE } from "../lexicon/measureSynonyms";
import { NOMINAL_VERBS } from "../lexicon/nameWords";
import { stripped } from "../parsers/verbStripping";

/** A name in one of the forms it is compared in; the more was taken off it, the less a match weighs. */
export interface NameForm {
  readonly form: string;
  readonly weight: number;
}

/** The names of the tasks read last: one name is held against many. */
const recent = new Map<string, readonly NameForm[]>();
const MOST_RECENT = 500;

/** A name whole, without verbs around it, and without a nominal verb or 率, 数 at its end. */
export function formsOf(name: string): readonly NameForm[] {
  const known = recent.get(name);
  if (known) return known;
  const bareName = holdsAny(name, UNSAID) ? name.replace(/[\s"“”‘’()·,，、的]/g, "") : name;
  const plain = canonical(bareName.startsWith("立") ? bareName.replace(CASES_FILED, "$1发案") : bareName);
  // The verb is what 签约服务率 is a rate of.
  const bare = stripped(plain);
  const core = plain.endsWith("率") && bare.length <= 3 ? plain : bare;
  const found: NameForm[] = [];
  addForm(found, plain, 1);
  addForm(found, core, 0.99);
  addVariants(found, plain, OF_WHOLE);
  addForm(found, withoutNominal(core), 0.93);
  addForm(found, withoutNominal(plain), 0.93);
  const either = bareName === name ? null : BRACKETED.exec(name);
  if (either) {
    addForm(found, either[1] as string, 0.96);
    addForm(found, (either[1] as string).slice(0, -2) + either[2], 0.95);
  }
  if (plain.includes("以")) addForm(found, stripped(plain.replace(BOUND_IN_NAME, "")), 0.97);
  addVariants(found, core, OF_CORE);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(name, found);
  return found;
}

/** Marks and 的, which names are compared without. */
const UNSAID = charTable(`${SPACES}"“”‘’()·,，、的`);
/** 立电诈案件417起 counts what 电诈发案 counts. */
const CASES_FILED = /^立(.{2,8})案件$/;
/** What may be left out or turned: the place in a name, what stands there instead, and what that weighs. */
type Variants = readonly (readonly [RegExp, string, number])[];
const OF_WHOLE: Variants = [
  // 新增|流转土地: the verb of adding apart from the verb that is part of the name.
  [/^(?:新增|净增)(?=.{4})/, "", 0.98],
  // 企业开办|平均用时; 注销|平均用时 is of another matter, though 注销 is a verb.
  [/(?<=(?!平均)..)(?:平均)?(?:用时|时长|耗时|时限)$/, "时间", 0.95],
];
const OF_CORE: Variants = [
  [/^(支出|投入|到位)(资金|经费)$/, "$2$1", 0.9],
  [/(?:服务|工作|措施)率$/, "率", 0.9],
  // A|占B|比例
  [/占.{2,12}(?=比例$|比重$)/, "", 0.98],
  // 规上|企业累计实现|产值: by whom it was reached.
  [/企业(?:累计|共)?(?:完成|实现)(?=[\u4e00-\u9fff]{2,6}$)/, "", 0.94],
];

/** 养老服务中心(站): the one word or the other. */
const BRACKETED = /^([\u4e00-\u9fff]{4,16})\(([\u4e00-\u9fff]{1,2})\)$/;
/** 35蒸吨及以下|燃煤锅炉: names of different limits are told apart by them. */
const BOUND_IN_NAME = /\d[\d.]{0,8}[\u4e00-\u9fff]{1,4}?及?以[上下]/;

function addForm(found: NameForm[], form: string, weight: number): void {
  if (form === "") return;
  for (const other of found) if (other.form === form) return;
  found.push({ form, weight });
}

function addVariants(found: NameForm[], name: string, variants: Variants): void {
  for (const [place, instead, weight] of variants)
    if (place.test(name)) addForm(found, name.replace(place, instead), weight);
}

function withoutNominal(name: string): string {
  const word = NOMINAL_VERBS.endingAt(name, name.length);
  return word && name.length - word[0].length >= 2 ? name.slice(0, name.length - word[0].length) : name;
}

const MEASURES = SAME_MEASURE.map(([lead = "", ...shortForms]) => ({ lead, shortForms }));
/** By short form the place of its measure in the list. */
const SHORT_FORMS = new Dictionary(
  MEASURES.flatMap(({ shortForms }, place) => shortForms.map((word) => [word, place] as const)),
);

function canonical(name: string): string {
  let result = name;
  for (const place of SHORT_FORMS.valuesIn(name).sort((a, b) => a - b)) {
    const { lead, shortForms } = MEASURES[place]!;
    if (result.includes(lead)) continue;
    const found = shortForms.find((word) => result.includes(word));
    if (found) result = result.replace(found, lead);
  }
  return result;
}
