using MachineTypes.Files;

namespace MachineTypes.Tasks.Tests;

/// <summary>Several processes on one project: none loses what another one, or an editor, has written, and what a killed one has begun is finished.</summary>
public class ProcessTests
{
    [Fact]
    public void Two_trains_that_are_shipped_at_once_both_have_their_dates()
    {
        for (var round = 0; round < TestRun.Iterations(12, 1); round++)
        {
            using var project = new Project(("All.cs", Vesper.TwoTrains));
            using var one = new Child(project.Folder, "Vesper", "1.1", "2019-07-01");
            using var other = new Child(project.Folder, "Matins", "7.1", "2019-07-02");

            var (first, second) = (one.Finish(), other.Finish());
            Assert.True(first.ExitCode == 0, first.Output);
            Assert.True(second.ExitCode == 0, second.Output);
            Assert.Contains("Vesper 1.1 is shipped: 2019-07-01", first.Output, StringComparison.Ordinal);
            Assert.Contains("Matins 7.1 is shipped: 2019-07-02", second.Output, StringComparison.Ordinal);
            Assert.Equal(
                Vesper.TwoTrains.Replace("\"1.1\", Expected = \"2019-06-10\"", "\"1.1\", \"2019-07-01\"", StringComparison.Ordinal).Replace("\"7.1\", Expected = \"2019-06-10\"", "\"7.1\", \"2019-07-02\"", StringComparison.Ordinal),
                project.Read("All.cs"));
            Assert.Empty(project.Job().Check(""));
            Assert.StartsWith("machinetypes-baseline 1\nreleased 2019-07-01\n", project.Read("baseline/vesper-1.1.machinetypes"), StringComparison.Ordinal);
            Assert.StartsWith("machinetypes-baseline 1\nreleased 2019-07-02\n", project.Read("baseline/matins-7.1.machinetypes"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Updates_and_a_shipment_at_once_leave_what_a_shipment_leaves()
    {
        using var expected = Vesper.Project();
        expected.Ship("1.1", "2019-07-01");
        for (var round = 0; round < TestRun.Iterations(6, 1); round++)
        {
            using var project = Vesper.Project();
            using var one = new Child(project.Folder, "", "", "");
            using var ship = new Child(project.Folder, "", "1.1", "2019-07-01");
            using var other = new Child(project.Folder, "", "", "");

            Assert.All(new[] { one.Finish(), ship.Finish(), other.Finish() }, outcome => Assert.True(outcome.ExitCode == 0, outcome.Output));
            Assert.Equal(expected.State, project.State);
        }
    }

    [Fact]
    public void One_release_that_is_shipped_twice_at_once_has_one_date()
    {
        using var project = Vesper.Project();
        using var one = new Child(project.Folder, "", "1.1", "2019-07-01");
        using var other = new Child(project.Folder, "", "1.1", "2019-07-02");

        var outcomes = new[] { one.Finish(), other.Finish() };
        Assert.Equal([0, 1], outcomes.Select(outcome => outcome.ExitCode).Order());
        var date = outcomes[0].ExitCode == 0 ? "2019-07-01" : "2019-07-02";
        Assert.Contains($"Vesper 1.1 is out already, since {date}", outcomes.Single(outcome => outcome.ExitCode == 1).Output, StringComparison.Ordinal);
        Assert.Contains($"[Release(\"1.1\", \"{date}\")]", project.Read("Releases.cs"), StringComparison.Ordinal);
        Assert.Contains($"released {date}", project.Read("baseline/vesper-1.1.machinetypes"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_that_is_saved_while_a_shipment_waits_is_kept()
    {
        using var project = Vesper.Project();
        Child child;
        using (FileOperations.Real.Lock(project.At("baseline")))
        {
            child = new(project.Folder, "", "1.1", "2019-07-01");
            child.WaitFor("locking");
            project.Write("Releases.cs", Vesper.Train + "// edited meanwhile\n");
        }

        using (child)
        {
            Assert.Equal(0, child.Finish().ExitCode);
            Assert.Contains("// edited meanwhile", project.Read("Releases.cs"), StringComparison.Ordinal);
            Assert.Contains("[Release(\"1.1\", \"2019-07-01\")]", project.Read("Releases.cs"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_edit_that_is_saved_between_reading_and_writing_is_kept_and_reported()
    {
        using var project = Vesper.Project();
        using var child = new Child(project.Folder, "", "1.1", "2019-07-01", StepBefore("create .Releases.cs"));
        child.WaitFor("stopped");
        project.Write("Releases.cs", Vesper.Train + "// edited meanwhile\n");
        child.GoOn();

        var (exitCode, output) = child.Finish();
        Assert.Equal(1, exitCode);
        Assert.Contains($"Vesper 1.1 is not shipped, and its date is not set: {project.At("Releases.cs")} was changed by another program in the meantime, and is left unchanged. Fix this, and run the same command again.", output, StringComparison.Ordinal);
        Assert.Equal(Vesper.Train + "// edited meanwhile\n", project.Read("Releases.cs"));

        Assert.True(project.Ship("1.1", "2019-07-01"));
        Assert.Contains("// edited meanwhile", project.Read("Releases.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_that_is_killed_at_any_step_is_finished_by_the_next()
    {
        using var expected = Vesper.Project();
        expected.Ship("1.1", "2019-07-01");
        foreach (var step in TestRun.Select(Enumerable.Range(1, Steps().Count), 2))
        {
            using var project = Vesper.Project();
            using (var killed = new Child(project.Folder, "", "1.1", "2019-07-01", step))
            {
                killed.WaitFor("stopped");
                killed.Kill();
            }

            using var next = new Child(project.Folder, "", "1.1", "2019-07-01");
            var (exitCode, output) = next.Finish();

            // Killed after all was written, only the temporary file's deletion was left.
            Assert.True(exitCode == 0 || output.Contains("is out already, since 2019-07-01", StringComparison.Ordinal), output);
            Assert.Equal(expected.State, project.State);
        }
    }

    private static int StepBefore(string name) => Steps().FindIndex(step => step.StartsWith(name, StringComparison.Ordinal)) + 1;

    private static List<string> Steps()
    {
        using var project = Vesper.Project();
        var files = new BrokenFiles(0, isKilled: false);
        project.Ship("1.1", "2019-07-01", files: files);
        return files.Steps;
    }
}
