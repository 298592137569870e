/** What a text is made of that must not take more than its length: what it is, and what is repeated. */
export const repeatedUnits: [string, string][] = [
  ["names and cues", "NSO spyware Pegasus Airlines Cisco "],
  ["one long word", "Pegasus"],
  ["zero-width characters", "\u200b\u00ad"],
  ["white space", " \n\t "],
  ["quotes", '“Pegasus” "NSO" '],
  ["numbers", "50,000 phones of 67 numbers "],
  ["sentences with numbers", "On the list stood 50,000 phones of 67 numbers. "],
  ["digits", "1,000"],
  ["Cyrillic", "Пегаса"],
  ["Hebrew particles", "ושבפגסוס "],
  ["Chinese", "飞马监控"],
  ["hyphens", "NSO-"],
  ["dots", "NSO.Pegasus."],
  ["at signs", "NSO@Pegasus/"],
  ["surnames", "Itay Mack Sam Mack "],
  ["marks", "P\u0301\u0301\u0301"],
];
