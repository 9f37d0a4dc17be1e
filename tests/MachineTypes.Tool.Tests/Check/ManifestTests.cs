namespace MachineTypes.Tool.Tests.Check;

/// <summary>How manifests and the configuration of KubeVirt are read.</summary>
public class ManifestTests
{
    private const string Removed = "pc-i440fx-2.4 was removed in QEMU 10.1; the newest is pc-i440fx-11.1 [removed-machine-type]";

    [Fact]
    public void Every_guest_is_found_in_several_documents_lists_and_pools() => Assert.Equal(
        [
            $"15:17: error: {Removed}",
            $"24:30: error: {Removed}",
            "30:35: error: no release of QEMU has a machine type \"pc-q35-9.x\"; did you mean pc-q35-9.0 or pc-q35-9.1 or pc-q35-9.2? [unknown-machine-type]",
            $"42:21: error: {Removed}",
        ],
        Checked.Lines(
            """
            # created by an operator
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              name: web
              labels: {app: web}
            spec:
              runStrategy: Always
              template:
                spec:
                  architecture: amd64
                  domain:
                    devices: {}
                    machine:
                      type: pc-i440fx-2.4
                  networks: [{name: default, pod: {}}]
            ---
            apiVersion: v1
            kind: List
            items:
            - apiVersion: kubevirt.io/v1
              kind: VirtualMachineInstance
              spec:
                domain: {machine: {type: pc-i440fx-2.4}}
            - apiVersion: kubevirt.io/v1
              kind: VirtualMachineInstanceReplicaSet
              spec:
                template:
                  spec:
                    domain: {machine: {type: "pc-q35-9.x"}}
            ---
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            spec:
              virtualMachineTemplate:
                spec:
                  template:
                    spec:
                      domain:
                        machine:
                          # the oldest
                          type: pc-i440fx-2.4
            """));

    [Theory]
    [InlineData("{\"apiVersion\":\"kubevirt.io/v1\",\"kind\":\"VirtualMachineInstance\",\"spec\":{\"domain\":{\"machine\":{\"type\":\"pc-i440fx-2.4\"}}}}", "1:101")]
    [InlineData("{\n  \"apiVersion\": \"v1\",\n  \"items\": [{\n    \"apiVersion\": \"kubevirt.io/v1\",\n    \"spec\": {\"domain\": {\"machine\": {\"type\": \"pc-i440fx-2.4\"}}}}]}", "5:46")]
    [InlineData("\ufeffapiVersion: kubevirt.io/v1\r\nspec:\r\n  domain:\r\n    machine: {type: 'pc-i440fx-2.4'}\r\n", "4:22")]
    [InlineData("kind: VirtualMachineInstance\nm: &m {type: pc-i440fx-2.4}\nspec: {domain: {machine: *m}}", "2:14")]
    [InlineData("kind: VirtualMachineInstance\nb: &b\n  machine: {type: pc-i440fx-2.4}\nspec: {domain: {<<: *b, devices: {}}}", "3:19")]
    [InlineData("kind: VirtualMachineInstance\nb: &b {cpu: {cores: 2}}\nc: &c {machine: {type: pc-i440fx-2.4}}\nspec: {domain: {<<: [*b, *c]}}", "3:24")]
    [InlineData("- hosts: all\n  tasks:\n  - k8s:\n      definition:\n        apiVersion: kubevirt.io/v1\n        spec: {template: {spec: {domain: {machine: {type: pc-i440fx-2.4}}}}}", "6:59")]
    [InlineData("apiVersion: instancetype.kubevirt.io/v1beta1\nkind: VirtualMachineClusterPreference\nspec:\n  machine:\n    preferredMachineType: pc-i440fx-2.4", "5:27")]
    [InlineData("kind: KubeVirt\nspec: {configuration: {machineType: pc-i440fx-2.4}}", "2:37")]
    [InlineData("kind: KubeVirt\nspec:\n  configuration:\n    architectureConfiguration:\n      amd64: {machineType: pc-i440fx-2.4}", "5:28")]
    [InlineData("kind: ConfigMap\nmetadata:\n  name: kubevirt-config\ndata:\n  machine-type: pc-i440fx-2.4", "5:17")]
    public void A_machine_type_is_found_with_its_position(string yaml, string position) => Assert.Equal([$"{position}: error: {Removed}"], Checked.Lines(yaml));

    [Fact]
    public void A_nearer_value_hides_the_one_that_is_taken_over() => Assert.Empty(
        Checked.Lines("kind: VirtualMachineInstance\nb: &b {machine: {type: pc-i440fx-2.4}}\nspec: {domain: {<<: *b, machine: {type: pc-i440fx-11.1}}}"));

    [Fact]
    public void The_parameters_of_a_template_are_filled_in() => Assert.Equal(
        [
            "5:67: note: the machine type is not known (\"${OTHER}\"): not checked [unknown-value]",
            $"8:10: error: {Removed}",
        ],
        Checked.Lines(
            """
            apiVersion: template.openshift.io/v1
            kind: Template
            objects:
            - {apiVersion: kubevirt.io/v1, kind: VirtualMachine, spec: {template: {spec: {domain: {machine: {type: '${MACHINE}'}}}}}}
            - {kind: VirtualMachineInstance, spec: {domain: {machine: {type: "${OTHER}"}}}}
            parameters:
            - name: MACHINE
              value: pc-i440fx-2.4
            """));

    [Theory]
    [InlineData("type: {{ .Values.machine }}")]
    [InlineData("type: \"{{ machine }}\"")]
    [InlineData("type: pc-q35-{{ version }}")]
    [InlineData("type: {{ .Values.machine | default \"q35\" | quote }}  # the default")]
    [InlineData("type: @MACHINE@")]
    [InlineData("type: %MACHINE%")]
    [InlineData("type: $(MACHINE)")]
    [InlineData("type: <machine type>")]
    [InlineData("type: [machine]")]
    [InlineData("{{- toYaml .Values.machine | nindent 8 }}\n      type: {{ x }}")]
    public void A_placeholder_is_unknown(string machine) =>
        Assert.EndsWith("[unknown-value]", Assert.Single(Checked.Lines($"apiVersion: kubevirt.io/v1\nkind: VirtualMachineInstance\nspec:\n  domain:\n    machine:\n      {machine}\n")), StringComparison.Ordinal);

    [Fact]
    public void Each_branch_of_a_template_is_checked() => Assert.Equal(
        [
            "11:13: error: pc-i440fx-2.4 was removed in QEMU 10.1; the newest is pc-i440fx-11.1 [removed-machine-type]",
            "13:13: error: no release of QEMU has a machine type \"pc-q35-9.x\"; did you mean pc-q35-9.0 or pc-q35-9.1 or pc-q35-9.2? [unknown-machine-type]",
        ],
        Checked.Lines(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: {{ .Release.Name }}-{{ .Values.name }}
              labels:
                {{- include "labels" . | nindent 4 }}
            spec:
              domain:
                machine:
                  {{- if .Values.old }}
                  type: pc-i440fx-2.4
                  {{- else }}
                  type: pc-q35-9.x
                  {{- end }}
            """));

    [Theory]
    [InlineData("")]
    [InlineData("    machine:\n")]
    [InlineData("    machine: {}\n")]
    [InlineData("    machine: {type: ''}\n")]
    [InlineData("    machine: {type: ~}\n")]
    public void Without_a_machine_type_the_cluster_decides(string machine) => Assert.Equal(
        ["4:5: note: no machine type is specified, and the default, which the configuration of KubeVirt contains, is not known: not checked [not-known]"],
        Checked.Lines($"kind: VirtualMachineInstance\nspec:\n  domain:\n    devices: {{}}\n{machine}"));

    [Theory]
    [InlineData("q35*")]
    [InlineData("pc-q35*")]
    [InlineData("pc-i440fx-11.?")]
    [InlineData("virt-10.0")]
    [InlineData("pc-q35-rhel8.*")]
    [InlineData("pc-q35-noble*")]
    [InlineData("pc-q35-vz7.*", "note: pc-q35-vz7.* matches names of machine types of Virtuozzo, a distribution that is not known: not checked [unlisted-machine-type]")]
    [InlineData("pc-q36*", "warning: no release of QEMU has a machine type that matches \"pc-q36*\" [unmatched-pattern]")]
    [InlineData("pc-i440fx-2.4*", "warning: QEMU 11.1 has no machine type that matches \"pc-i440fx-2.4*\": the last was pc-i440fx-2.4, removed in 10.1 [unmatched-pattern]")]
    [InlineData("pc-q35-[89]*", "note: the machine type is not known (\"pc-q35-[89]*\"): not checked [unknown-value]")]
    public void A_pattern_must_match_a_machine_type(string pattern, params string[] expected)
    {
        Assert.Equal(expected.Select(finding => $"2:45: {finding}"), Checked.Lines($"kind: KubeVirt\nspec: {{configuration: {{emulatedMachines: [ \"{pattern}\"]}}}}"));
        Assert.Equal(expected.Select(finding => $"4:28: {finding}"), Checked.Lines($"metadata:\n  name: kubevirt-config\ndata:\n  emulated-machines: q35*, {pattern}"));
    }

    [Theory]
    [InlineData("architecture: arm64")]
    [InlineData("nodeSelector: {kubernetes.io/arch: arm64}")]
    public void The_target_is_that_of_the_architecture(string architecture) => Assert.Contains(
        "no release of QEMU has a machine type \"pc-i440fx-2.4\" for aarch64",
        Assert.Single(Checked.Lines($"kind: VirtualMachineInstance\nspec:\n  {architecture}\n  domain: {{machine: {{type: pc-i440fx-2.4}}}}")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("cores: 4")]
    [InlineData("cores: 2, sockets: 100, threads: 2", "3:25: error: 400 vCPUs, but pc-i440fx-7.2 supports at most 255 in QEMU 7.2 (cpu-max) [too-many-vcpus]")]
    [InlineData("cores: 2, sockets: 1, maxSockets: 200", "3:25: error: 400 vCPUs, but pc-i440fx-7.2 supports at most 255 in QEMU 7.2 (cpu-max) [too-many-vcpus]")]
    [InlineData("cores: '{{ cores }}', sockets: 400")]
    public void Too_many_vcpus(string cpu, params string[] expected) =>
        Assert.Equal(expected, Checked.Lines($"kind: VirtualMachineInstance\nspec:\n  domain: {{cpu: {{{cpu}}}, machine: {{type: pc-i440fx-7.2}}}}", "--as-of", "7.2"));

    [Theory]
    [InlineData("#!/bin/sh\nkubectl apply -f - <<EOF\napiVersion: kubevirt.io/v1\nspec: {domain: {machine: {type: pc-i440fx-2.4}}}\nEOF\nqemu-system-x86_64 -M q35\n", 4, 33, 2)]
    [InlineData("cat <<'END' > vm.yaml\nkind: VirtualMachineInstance\nspec:\n  domain: {machine: {type: pc-i440fx-2.4}}\nEND\n", 4, 28, 1)]
    [InlineData("# Guests\n\n```yaml\nkind: VirtualMachineInstance\nspec:\n  domain: {machine: {type: pc-i440fx-2.4}}\n```\n\n- a list\n", 6, 28, 1)]
    public void A_manifest_in_a_script_or_document_is_found(string text, int line, int column, int guests)
    {
        var outcome = Checked.Run(text);

        Assert.Contains($"{line}:{column}: error: {Removed}", outcome.Out, StringComparison.Ordinal);
        Assert.Contains($"1 file, {guests} guest", outcome.LastLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apiVersion: v1\nkind: Service\nspec: {domain: {machine: {type: q36}}}")]
    [InlineData("# apiVersion: kubevirt.io/v1\nmachineType: n1-standard-4\n")]
    public void Other_manifests_are_not_read(string yaml) => Assert.Contains("contains no QEMU command line", Checked.Run(yaml).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void Machine_types_of_other_resources_are_not_read() => Assert.Empty(Checked.Lines(
        """
        kind: VirtualMachineInstance
        spec: {domain: {machine: {type: pc-q35-11.1}}}
        ---
        kind: MachineTemplate
        spec: {machineType: n1-standard-4, domain: example.org}
        """));

    [Fact]
    public void The_kind_of_the_file_is_in_the_output() => Assert.Contains("\"kind\": \"kubeVirt\"", Checked.Run("kind: VirtualMachineInstance\nspec: {domain: {machine: {type: q35}}}", "--format", "json").Out, StringComparison.Ordinal);
}
