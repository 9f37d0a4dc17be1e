namespace MachineTypes.Qemu.Distributions;

/// <summary>RHEL's minor releases, on branches that are maintained side by side: 9.0 came out before 8.10. Each names the QEMU release that it is built from, if that is known.</summary>
/// <remarks>
/// The compat tables are known for the builds whose source packages were composed. For the others, only names, aliases and flags are known. Updates of a release are not
/// distinguished, and neither are the builds of the advanced virtualization stream, which had the machine types of 8.0 to 8.5 before the main stream did.
/// </remarks>
[ReleaseTrain("RHEL", GraceReleases = 4)] // by the names of its patches, RHEL deletes after four releases
[Release("7.0", "2014-06-10", Branch = "7", TablesKnown = false)]
[Release("7.1", "2015-03-05", Branch = "7", TablesKnown = false)]
[Release("7.2", "2015-11-19", Branch = "7", TablesKnown = false)]
[Release("7.3", "2016-11-03", Branch = "7", TablesKnown = false)]
[Release("7.4", "2017-08-01", Branch = "7", TablesKnown = false)]
[Release("7.5", "2018-04-10", Branch = "7", TablesKnown = false)]
[Release("7.6", "2018-10-30", Branch = "7", TablesKnown = false)]
[Release("8.0", "2019-05-07", Branch = "8", BuiltFrom = "2.12", TablesKnown = false)]
[Release("8.1", "2019-11-05", Branch = "8", BuiltFrom = "2.12", TablesKnown = false)]
[Release("8.2", "2020-04-28", Branch = "8", BuiltFrom = "2.12", TablesKnown = false)]
[Release("8.3", "2020-11-03", Branch = "8", TablesKnown = false)]
[Release("8.4", "2021-05-18", Branch = "8", TablesKnown = false)]
[Release("8.5", "2021-11-09", Branch = "8", TablesKnown = false)]
[Release("8.6", "2022-05-10", Branch = "8", BuiltFrom = "6.2", TablesKnown = false)]
[Release("8.7", "2022-11-09", Branch = "8", BuiltFrom = "6.2", TablesKnown = false)]
[Release("8.8", "2023-05-16", Branch = "8", BuiltFrom = "6.2")]
[Release("8.9", "2023-11-14", Branch = "8", BuiltFrom = "6.2")]
[Release("8.10", "2024-05-22", Branch = "8", BuiltFrom = "6.2", TablesKnown = false)]
[Release("9.0", "2022-05-17", Branch = "9", BuiltFrom = "6.2", TablesKnown = false)]
[Release("9.1", "2022-11-15", Branch = "9", BuiltFrom = "7.0", TablesKnown = false)]
[Release("9.2", "2023-05-10", Branch = "9", BuiltFrom = "7.2")]
[Release("9.3", "2023-11-07", Branch = "9", BuiltFrom = "8.0")]
[Release("9.4", "2024-04-30", Branch = "9", BuiltFrom = "8.2", TablesKnown = false)]
[Release("9.5", "2024-11-12", Branch = "9", BuiltFrom = "9.0", TablesKnown = false)]
[Release("9.6", "2025-05-20", Branch = "9", BuiltFrom = "9.1", TablesKnown = false)]
[Release("9.8", Branch = "9", Released = true, TablesKnown = false)]
[Release("10.0", "2025-05-20", Branch = "10", BuiltFrom = "9.1", TablesKnown = false)]
[Release("10.1", Branch = "10", Released = true, BuiltFrom = "10.0", TablesKnown = false)]
[Release("10.2", Branch = "10", Released = true, BuiltFrom = "10.1", TablesKnown = false)]
public readonly partial struct RhelRelease;
