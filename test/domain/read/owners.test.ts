import { splitOwners } from "../../../src/domain/read/owners";

describe("the names of an owner cell", () => {
  it.each([
    ["spaces pad a short name", "肖    舰", ["肖舰"]],
    ["full-width and no-break spaces too", "余　昕\n徐\u00a0平", ["余昕", "徐平"]],
    ["two names with a space between them are two", "张小三 李四", ["张小三", "李四"]],
    ["a padded name beside another", "徐 平 陈 曦", ["徐平", "陈曦"]],
    [
      "units by line, 、 and ；",
      "区发改局\n区财政局、区人社局；区教育局",
      ["区发改局", "区财政局", "区人社局", "区教育局"],
    ],
    ["units by a space", "区发改局 区财政局", ["区发改局", "区财政局"]],
    ["a unit broken over two lines is one", "临港新区\n建设工作部", ["临港新区建设工作部"]],
    ["a zone and an office on two lines are two", "经开区\n住建局", ["经开区", "住建局"]],
    ["notes in brackets are left off", "区统计局（数据评估牵头单位，逐月报送）", ["区统计局"]],
    ["各乡、街道办事处 is everybody once", "各乡、街道办事处", ["各乡、街道办事处"]],
    ["a dash names nobody", "—", []],
    ["nobody is named twice", "区财政局、区财政局", ["区财政局"]],
    ["a foreign name with a dot", "阿不都·买买提", ["阿不都·买买提"]],
  ])("%s", (_sentence, text, names) => {
    expect(splitOwners(text).names).toEqual(names);
  });

  it.each([
    ["labels", "牵头单位：国资委；配合单位：财政局、人社局", ["国资委"], ["财政局", "人社局"]],
    ["words behind the names", "卫健委牵头，医保局、财政局配合", ["卫健委"], ["医保局", "财政局"]],
    ["a bracket", "区住建局（牵头）、区城管局（配合）", ["区住建局"], ["区城管局"]],
  ])("who leads and who supports is told by %s", (_sentence, text, names, supporting) => {
    expect(splitOwners(text)).toEqual({ names, supporting });
  });
});
