using MachineTypes.Qemu.Distributions;

namespace MachineTypes.Distributions.Tests;

/// <summary>
/// Every case in which a distribution changed a machine type that had shipped, its flags or its name: it is reported, is declared, or cannot be seen at releases' boundaries, for the
/// reason that the data gives.
/// </summary>
public sealed class IncidentTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = Build.Rows(".", "incidents");

    public static TheoryData<string> Incidents => [.. Rows.Select(row => row["incident"])];

    [Fact]
    public void All_cases_are_there() => Assert.Equal(54, Rows.Select(row => row["incident"]).Distinct().Count());

    [Theory]
    [MemberData(nameof(Incidents))]
    public void A_case_is_reported_or_has_a_reason_not_to_be(string incident)
    {
        var row = Rows.Single(row => row["incident"] == incident);
        switch (row["catalogue"])
        {
            case "RhelX86_64": Check<RhelX86_64Machine, RhelRelease>(row); break;
            case "RhelAarch64": Check<RhelAarch64Machine, RhelRelease>(row); break;
            case "RhelS390x": Check<RhelS390xMachine, RhelRelease>(row); break;
            case "UbuntuX86_64": Check<UbuntuX86_64Machine, UbuntuRelease>(row); break;
            case "UbuntuPpc64": Check<UbuntuPpc64Machine, UbuntuRelease>(row); break;
            case "UbuntuS390x": Check<UbuntuS390xMachine, UbuntuRelease>(row); break;
            default: Assert.Equal("proxmox", row["how"]); Assert.NotEmpty(row["expected"]); break;
        }
    }

    private static void Check<TMachine, TRelease>(IReadOnlyDictionary<string, string> row)
        where TMachine : struct, IMachineType<TRelease>, ISpanParsable<TMachine>
        where TRelease : struct, ISpanParsable<TRelease>
    {
        var from = TRelease.Parse(row["from"], null);
        var to = row["to"].Length == 0 ? from : TRelease.Parse(row["to"], null);
        var expected = row["expected"];
        if (!TMachine.TryParse(row["machine_type"], null, out var machine))
        {
            Assert.Equal("invisible", row["how"]);
            Assert.DoesNotContain("rhel", row["machine_type"], StringComparison.Ordinal);
            return;
        }

        var changes = machine.ChangesBetween(from, to).Select(change => change.ToString()).ToList();
        switch (row["how"])
        {
            case "change":
                Assert.Contains(changes, change => change.Contains(expected, StringComparison.Ordinal));
                break;
            case "same":
                Assert.DoesNotContain(changes, change => change.Contains(expected, StringComparison.Ordinal));
                break;
            case "value":
                Assert.True(machine.IsCompatKnownAsOf(from));
                Assert.Equal(expected, machine.CompatAsOf(from).Last(entry => expected.StartsWith($"{entry.Driver}.{entry.Property}=", StringComparison.Ordinal)).ToString());
                break;
            case "property":
                Assert.Contains(expected, machine.PropertiesAsOf(from).Select(property => $"{property.Name}={property.Value}"));
                break;
            case "base":
                Assert.Equal(expected, machine.CompatAsOf(from).BaseName);
                break;
            case "deprecated":
                Assert.True(machine.IsDeprecated(from));
                Assert.Contains(expected, machine.PropertiesAsOf(from).Select(property => property.Name));
                break;
            case "present":
                var both = expected.Split('|');
                Assert.Equal(both.Length == 1 ? "Present" : both[0], $"{machine.PresenceIn(from)}");
                Assert.Equal(both[^1], $"{machine.PresenceIn(to)}");
                break;
            case "unknown":
                Assert.Equal(expected, $"{machine.PresenceIn(from)}");
                Assert.False(machine.IsCompatKnownAsOf(from));
                break;
            default:
                Assert.Equal("invisible", row["how"]);
                Assert.NotEmpty(expected);
                Assert.Empty(changes);
                break;
        }
    }
}
