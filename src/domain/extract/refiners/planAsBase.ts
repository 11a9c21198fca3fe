/** Said of a plan's share, not of planning: 为年度计划的130%, 完成计划任务. */
export const PLAN_AS_BASE = /(?:占|为|完成|达到|达|超|超过|按|按照|列入|纳入|相比|较)(?:[^,，。;；]{0,6})(?:计划|目标)/;
