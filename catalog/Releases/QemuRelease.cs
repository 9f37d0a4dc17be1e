namespace MachineTypes.Qemu;

/// <summary>
/// QEMU's releases, from the oldest that a versioned machine type of the catalogue is named after.
/// </summary>
/// <remarks>
/// A deprecated feature stays for two releases, that of its announcement included. Versioned machine types age by a rule of their own: since 9.1 they are
/// deprecated after three majors, since 10.1 deleted after six. Both stand in QEMU's manual, "Deprecated features".
/// </remarks>
[ReleaseTrain("QEMU", GraceReleases = 2, DeprecatedAfter = 3, DeprecatedFrom = "9.1", DeletedAfter = 6, DeletedFrom = "10.1")]
[Release("2.4", "2015-08-11")]
[Release("2.5", "2015-12-16")]
[Release("2.6", "2016-05-11")]
[Release("2.7", "2016-09-02")]
[Release("2.8", "2016-12-20")]
[Release("2.9", "2017-04-20")]
[Release("2.10", "2017-08-30")]
[Release("2.11", "2017-12-13")]
[Release("2.12", "2018-04-24")]
[Release("3.0", "2018-08-14")]
[Release("3.1", "2018-12-11")]
[Release("4.0", "2019-04-23")]
[Release("4.1", "2019-08-15")]
[Release("4.2", "2019-12-12")]
[Release("5.0", "2020-04-28")]
[Release("5.1", "2020-08-11")]
[Release("5.2", "2020-12-08")]
[Release("6.0", "2021-04-29")]
[Release("6.1", "2021-08-24")]
[Release("6.2", "2021-12-14")]
[Release("7.0", "2022-04-19")]
[Release("7.1", "2022-08-30")]
[Release("7.2", "2022-12-13")]
[Release("8.0", "2023-04-19")]
[Release("8.1", "2023-08-22")]
[Release("8.2", "2023-12-19")]
[Release("9.0", "2024-04-23")]
[Release("9.1", "2024-09-03")]
[Release("9.2", "2024-12-10")]
[Release("10.0", "2025-04-22")]
public readonly partial struct QemuRelease;
