using System.Globalization;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.Check.Manifests;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>What is read from each part of a manifest, and where.</summary>
public class ManifestReaderTests
{
    [Theory]
    [InlineData("domain: {machine: {type: q35}}", "1:9 q35@1:26")]
    [InlineData("domain: {machine: {type: q35}}\narchitecture: amd64", "1:9 x86_64 q35@1:26")]
    [InlineData("domain: {machine: {type: q35}}\narchitecture: vax", "1:9 q35@1:26")]
    [InlineData("domain: {machine: {type: q35}}\nnodeSelector: {kubernetes.io/arch: arm64}", "1:9 aarch64 q35@1:26")]
    [InlineData("domain: {machine: {type: q35}}\nnodeSelector: {arch: arm64}", "1:9 q35@1:26")]
    [InlineData("domain: {machine: {type: q35}}\narchitecture: amd64\nnodeSelector: {kubernetes.io/arch: arm64}", "1:9 x86_64 q35@1:26")]
    [InlineData("domain: {machine: {type: [q35]}}", "1:9 ?...@1:26")]
    [InlineData("domain: {machine: {type: {a: q35}}}", "1:9 ?...@1:26")]
    [InlineData("domain: {machine: {type: []}}", "1:9 -")]
    [InlineData("domain: {machine: {type: 'null'}}", "1:9 -")]
    [InlineData("domain: {machine: {type: '{{ x }}'}}", "1:9 ?~~~~~~~@1:27")]
    [InlineData("domain:\n  machine: {{ x }}", "2:3 ?~~~~~~~@2:12")]
    [InlineData("domain: {machine: q35}", "1:9 -")]
    [InlineData("domain: {name: example}", "")]
    [InlineData("domain: example.org", "")]
    [InlineData("domains: {machine: {type: q35}}", "")]
    public void A_guest(string yaml, string expected) => Assert.Equal(expected, Read(yaml));

    [Theory]
    [InlineData("machine")]
    [InlineData("devices")]
    [InlineData("cpu")]
    [InlineData("resources")]
    [InlineData("memory")]
    [InlineData("features")]
    [InlineData("firmware")]
    [InlineData("clock")]
    public void A_domain_with_one_of_these_is_a_guest(string key) => Assert.Equal("1:9 -", Read($"domain: {{{key}: {{}}}}"));

    [Theory]
    [InlineData("a: &a {domain: {machine: {type: q35}}}\nb: *a", "1:16 q35@1:33")]
    [InlineData("a: &a {domain: {machine: {type: q35}}}\nb: [*a, *a, {domain: {cpu: {}}}]", "1:16 q35@1:33 | 2:22 -")]
    [InlineData("a: &a {machine: {type: q35}}\nb: [{domain: *a}, {domain: *a}]", "1:4 q35@1:24 | 1:4 q35@1:24")]
    [InlineData("a: &a {machine: {type: q35}}\n---\na: &a {cpu: {}}\nb: {domain: *a}", "3:4 -")]
    public void What_an_alias_refers_to_is_read_once(string yaml, string expected) => Assert.Equal(expected, Read(yaml));

    [Fact]
    public void An_anchor_is_known_in_its_document_only() =>
        AssertProblem("a: &a {machine: {type: q35}}\n---\nb: {domain: *a}", "3:13: invalid YAML: refers to an anchor that is not defined before it");

    [Theory]
    [InlineData("configuration: {machineType: q35}", "1:30 q35@1:30")]
    [InlineData("amd64: {machineType: q35}", "1:22 x86_64 q35@1:22")]
    [InlineData("machine: {preferredMachineType: q35}", "1:33 q35@1:33")]
    [InlineData("data: {machine-type: q35}", "1:22 q35@1:22")]
    [InlineData("other: {machineType: q35, preferredMachineType: q35, machine-type: q35, emulated-machines: q35}", "")]
    [InlineData("configuration: {machineType: ''}", "")]
    [InlineData("configuration: {machineType: '%s'}", "1:31 ?%s@1:31")]
    [InlineData("other: {emulatedMachines: [q35*, \"pc-*\"]}", "1:28 pattern:q35*@1:28 | 1:35 pattern:pc-*@1:35")]
    [InlineData("arm64: {emulatedMachines: [virt*]}", "1:28 aarch64 pattern:virt*@1:28")]
    [InlineData("arm64: {emulatedMachines: ['', '[a]']}", "1:33 aarch64 ?[a]@1:33")]
    [InlineData("data: {emulated-machines: 'q35*,pc-* virt'}", "1:28 pattern:q35*@1:28 | 1:33 pattern:pc-*@1:33 | 1:38 pattern:virt@1:38")]
    [InlineData("data: {emulated-machines: [q35*]}", "")]
    public void The_configuration_of_a_cluster(string yaml, string expected) => Assert.Equal(expected, Read(yaml));

    [Fact]
    public void A_cluster_has_1000_patterns_at_most()
    {
        Assert.Equal(1000, ManifestReader.Read($"emulatedMachines:\n{Patterns(1000)}").Count);
        AssertProblem($"emulatedMachines:\n{Patterns(1001)}", "1002:3: more than 1000 patterns of machine types; split the file");

        static string Patterns(int count) => string.Concat(Enumerable.Repeat("- a*\n", count));
    }

    [Theory]
    [InlineData("cores: 3", "3/3/3@1:23")]
    [InlineData("sockets: 3", "3/3/3@1:25")]
    [InlineData("threads: 3", "3/3/3@1:25")]
    [InlineData("maxSockets: 3", "1/3/3@1:28")]
    [InlineData("sockets: 2, cores: 3", "6/6/7@1:35")]
    [InlineData("sockets: 2, threads: 3", "6/6/7@1:25")]
    [InlineData("sockets: 2, cores: 3, threads: 3", "18/18/27@1:35")]
    [InlineData("sockets: 2, maxSockets: 4, cores: 3", "6/12/15@1:50")]
    [InlineData("sockets: 4, maxSockets: 2", "4/4/4@1:25")]
    [InlineData("cores: 0, sockets: 2", "2/2/2@1:23")]
    [InlineData("cores: 99999999999, sockets: 99999999999, threads: 2", "2147483647/2147483647/2147483648@1:23")]
    [InlineData("cores: many, sockets: 2", null)]
    [InlineData("cores: [2]", null)]
    [InlineData("model: host", null)]
    public void The_vcpus(string cpu, string? expected) => Assert.Equal($"1:9 -{(expected is null ? "" : $" cpus={expected}")}", Read($"domain: {{cpu: {{{cpu}}}}}"));

    [Theory]
    [InlineData("parameters: [{name: M, value: q35}]\ndomain: {machine: {type: '${M}'}}", "2:9 q35@1:31")]
    [InlineData("parameters: [{name: M, value: q35}]\ndomain: {machine: {type: '${{M}}'}}", "2:9 q35@1:31")]
    [InlineData("parameters: [{name: M, value: q35}, {name: M, value: pc}]\ndomain: {machine: {type: '${M}'}}", "2:9 pc@1:54")]
    [InlineData("parameters: [{name: M}]\ndomain: {machine: {type: '${M}'}}", "2:9 ?${M}@2:27")]
    [InlineData("parameters: [{name: M, value: [q35]}]\ndomain: {machine: {type: '${M}'}}", "2:9 ?${M}@2:27")]
    [InlineData("parameters: [{value: q35}]\ndomain: {machine: {type: '${M}'}}", "2:9 ?${M}@2:27")]
    [InlineData("parameters: [{name: M, value: q35}]\ndomain: {machine: {type: 'x${M}'}}", "2:9 ?x${M}@2:27")]
    public void Parameters_of_a_template(string yaml, string expected) => Assert.Equal(expected, Read(yaml));

    [Theory]
    [InlineData("a:\n  {{- if .x }}\n  domain: {cpu: {}}\n  {{- else }}\n  domain: {memory: {}}\n  {{- end }}\n", "3:11 - | 5:11 -")]
    [InlineData("domain:\n  machine:\n    {{ if x }}\n    type: a\n    {{ else }}\n    type: b\n    {{ end }}\n", "2:3 a@4:11 | 2:3 b@6:11")]
    [InlineData("domain:\n  machine:\n    {{ if x }}\n    type:\n    {{ else }}\n    type:\n    {{ end }}\n", "2:3 -")]
    public void Branches_of_a_template(string yaml, string expected) => Assert.Equal(expected, Read(yaml));

    [Theory]
    [InlineData("a: 1\n'a': 2", "2:2: the key \"a\" is specified more than once")]
    [InlineData("a: {b: 1, c: 2, b: 3}", "1:17: the key \"b\" is specified more than once")]
    [InlineData("a: *b", "1:4: invalid YAML: refers to an anchor that is not defined before it")]
    public void Invalid_YAML(string yaml, string expected) => AssertProblem(yaml, expected);

    [Theory]
    [InlineData("<<: {a: 1}\n<<: {b: 2}\ndomain: {cpu: {}}", "3:9 -")]
    [InlineData("? [a]\n: 1\n? [a]\n: 2\n? domain\n: {cpu: {}}", "6:3 -")]
    public void Keys_that_may_be_repeated(string yaml, string expected) => Assert.Equal(expected, Read(yaml));

    [Theory]
    [InlineData("a: [b", "invalid YAML: ")]
    [InlineData("a: 'b", "invalid YAML: ")]
    [InlineData("a: {b", "invalid YAML: ")]
    [InlineData("a: \"\\q\"", "invalid YAML: ")]
    [InlineData("a: @b", "invalid YAML: ")]
    public void What_the_parser_does_not_accept(string yaml, string expected)
    {
        var problem = Assert.Throws<UnreadableGuestException>(() => ManifestReader.Read(yaml));

        Assert.StartsWith(expected, problem.Message, StringComparison.Ordinal);
        Assert.False(problem.Message.EndsWith('.'), problem.Message);
        Assert.True(char.IsLower(problem.Message[expected.Length]), problem.Message);
    }

    [Theory]
    [InlineData("[", "]", 100)]
    [InlineData("{a: ", "}", 100)]
    public void Values_are_nested_100_levels_deep_at_most(string opening, string closing, int levels)
    {
        Assert.Empty(ManifestReader.Read(Nested(levels)));
        AssertProblem(
            Nested(levels + 1),
            string.Create(CultureInfo.InvariantCulture, $"1:{(levels * opening.Length) + 1}: values are nested more than 100 levels deep, which manifests never are"));

        // What is closed does not count.
        Assert.Empty(ManifestReader.Read($"- {Nested(levels - 1)}\n- {Nested(levels - 1)}"));

        string Nested(int count) => string.Concat(Enumerable.Repeat(opening, count)) + string.Concat(Enumerable.Repeat(closing, count));
    }

    [Theory]
    [InlineData("kind: VirtualMachine", true)]
    [InlineData("kind: VirtualMachineInstance", true)]
    [InlineData("kind: VirtualMachinePool", true)]
    [InlineData("kind: VirtualMachineClusterInstancetype", true)]
    [InlineData("kind: VirtualMachinePreference", true)]
    [InlineData("- { kind: KubeVirt }", true)]
    [InlineData("  name: kubevirt-config", true)]
    [InlineData("apiVersion: kubevirt.io/v1", true)]
    [InlineData("apiVersion: pool.kubevirt.io/v1", true)]
    [InlineData("{\"a\": 1, \"apiVersion\": \"kubevirt.io/v1\"}", true)]
    [InlineData("kind: VirtualMachineThing", false)]
    [InlineData("kind: Service", false)]
    [InlineData("# kind: VirtualMachine", false)]
    [InlineData("apiVersion: v1", false)]
    [InlineData("", false)]
    public void The_files_that_are_manifests(string text, bool isManifest) => Assert.Equal(isManifest, ManifestReader.Is(text));

    private static string Read(string yaml) => Described.Of(ManifestReader.Read(yaml)).Replace(" wide?", "", StringComparison.Ordinal);

    private static void AssertProblem(string yaml, string expected)
    {
        var problem = Assert.Throws<UnreadableGuestException>(() => ManifestReader.Read(yaml));
        Assert.Equal(expected, $"{Described.At(problem.Position)}: {problem.Message}");
    }
}
