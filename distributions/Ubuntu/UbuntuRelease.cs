namespace MachineTypes.Qemu.Distributions;

/// <summary>Ubuntu's releases by code name, which its machine types are named after, each with the QEMU release that it is built from.</summary>
/// <remarks>
/// The compat tables are known for the builds whose source packages were composed or whose patch was transcribed. For the others, the machine types are known from later builds.
/// Updates of a release are not distinguished.
/// </remarks>
[ReleaseTrain("Ubuntu")]
[Release("trusty", "2014-04-17", BuiltFrom = "2.0", TablesKnown = false)] // 14.04 LTS
[Release("utopic", "2014-10-23", BuiltFrom = "2.1", TablesKnown = false)] // 14.10
[Release("vivid", "2015-04-23", BuiltFrom = "2.2", TablesKnown = false)] // 15.04
[Release("wily", "2015-10-22", BuiltFrom = "2.3", TablesKnown = false)] // 15.10
[Release("xenial", "2016-04-21", BuiltFrom = "2.5")] // 16.04 LTS
[Release("yakkety", "2016-10-13", BuiltFrom = "2.6", TablesKnown = false)] // 16.10
[Release("zesty", "2017-04-13", BuiltFrom = "2.8")] // 17.04
[Release("artful", "2017-10-19", BuiltFrom = "2.10")] // 17.10
[Release("bionic", "2018-04-26", BuiltFrom = "2.11")] // 18.04 LTS
[Release("cosmic", "2018-10-18", BuiltFrom = "2.12")] // 18.10
[Release("disco", "2019-04-18", BuiltFrom = "3.1", TablesKnown = false)] // 19.04
[Release("eoan", "2019-10-17", BuiltFrom = "4.0", TablesKnown = false)] // 19.10
[Release("focal", "2020-04-23", BuiltFrom = "4.2")] // 20.04 LTS
[Release("groovy", "2020-10-22", BuiltFrom = "5.0", TablesKnown = false)] // 20.10
[Release("hirsute", "2021-04-22", BuiltFrom = "5.2", TablesKnown = false)] // 21.04
[Release("impish", "2021-10-14", BuiltFrom = "6.0", TablesKnown = false)] // 21.10
[Release("jammy", "2022-04-21", BuiltFrom = "6.2")] // 22.04 LTS
[Release("kinetic", "2022-10-20", BuiltFrom = "7.0", TablesKnown = false)] // 22.10
[Release("lunar", "2023-04-20", BuiltFrom = "7.2", TablesKnown = false)] // 23.04
[Release("mantic", "2023-10-12", BuiltFrom = "8.0", TablesKnown = false)] // 23.10
[Release("noble", "2024-04-25", BuiltFrom = "8.2")] // 24.04 LTS
[Release("oracular", "2024-10-10", BuiltFrom = "9.0", TablesKnown = false)] // 24.10
[Release("plucky", "2025-04-17", BuiltFrom = "9.2", TablesKnown = false)] // 25.04
[Release("questing", "2025-10-09", BuiltFrom = "10.1", TablesKnown = false)] // 25.10
[Release("resolute", Released = true, BuiltFrom = "10.2")] // 26.04 LTS, in April 2026; the day is not known
public readonly partial struct UbuntuRelease;
