using MachineTypes.Files;

namespace MachineTypes.Tasks.Tests;

/// <summary>Each step of shipping and updating fails once, and each is the last one of a killed process. Nothing is lost, no file is half written, and the same command finishes the work.</summary>
public class FaultTests
{
    private static readonly Action<Project, FileOperations> Ship = static (project, files) => project.Ship("1.1", "2019-07-01", files: files);
    private static readonly Action<Project, FileOperations> Update = static (project, files) => project.Job(files).Update("");

    public static TheoryData<string, int, bool> Steps()
    {
        var data = new TheoryData<string, int, bool>();
        foreach (var (name, action) in new[] { ("ship", Ship), ("update", Update) })
        {
            using var project = Vesper.Project();
            var files = new BrokenFiles(0, isKilled: false);
            action(project, files);
            for (var step = 1; step <= files.Steps.Count; step++)
            {
                data.Add(name, step, false);
                data.Add(name, step, true);
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(Steps))]
    public void Nothing_is_lost_and_another_run_recovers(string name, int step, bool isKilled)
    {
        var action = name == "ship" ? Ship : Update;
        using var expected = Vesper.Project();
        using var project = Vesper.Project();
        var before = project.State;
        action(expected, FileOperations.Real);
        using var opened = Vesper.Project();
        Update(opened, FileOperations.Real);

        var files = new BrokenFiles(step, isKilled);
        var error = Record.Exception(() => action(project, files));

        // Every file is the old one, the one of the release in development, or the new one, whole.
        foreach (var (file, content) in project.State.Where(file => !file.Key.EndsWith("machinetypes-tmp", StringComparison.Ordinal)))
        {
            Assert.True(
                before.GetValueOrDefault(file) == content || opened.State.GetValueOrDefault(file) == content || expected.State.GetValueOrDefault(file) == content,
                $"{files.Steps[^1]}: {file} is {content}");
        }

        // The date is set before the record is closed, so that the record never promises what the source does not say.
        Assert.True(project.Read("Releases.cs") == expected.Read("Releases.cs") || !project.State.GetValueOrDefault("baseline/vesper-1.1.machinetypes", "").Contains("released", StringComparison.Ordinal));

        if (!isKilled)
        {
            AssertReported(project, files.Steps[step - 1], error);
            Assert.DoesNotContain(project.State.Keys, file => file.EndsWith("machinetypes-tmp", StringComparison.Ordinal) && files.Steps[step - 1] != $"delete {Path.GetFileName(file)}");
        }

        Rerun(project, name);
        Assert.Equal(expected.State, project.State);
    }

    [Fact]
    public void The_message_of_a_partial_shipment_says_what_is_done_and_what_is_not()
    {
        using var project = Vesper.Project();
        var counting = new BrokenFiles(0, isKilled: false);
        using (var other = Vesper.Project()) Ship(other, counting);
        var last = counting.Steps.FindLastIndex(step => step == "move vesper-1.1.machinetypes") + 1;

        var error = Assert.Throws<BaselineException>(() => Ship(project, new BrokenFiles(last, isKilled: false)));
        Assert.Equal(
            $"Vesper 1.1 is shipped only in part: the source has its date, 2019-07-01, but {project.At("baseline/vesper-1.1.machinetypes")} cannot be written: No space left on device. "
            + "Fix this, and run the same command again to record the release.",
            error.Message);
        Assert.Contains($"Wrote {project.At("Releases.cs")}", project.Done);
        Assert.DoesNotContain(project.Done, line => line.Contains("is shipped", StringComparison.Ordinal));
    }

    // A rerun without the release must not ship the next one.
    [Fact]
    public void A_rerun_finishes_the_interrupted_release_before_the_next()
    {
        var train = Vesper.Train.Replace("// in development", "[Release(\"1.2\", Expected = \"2020-01-01\")]", StringComparison.Ordinal);
        using var project = new Project(("Machines.cs", Vesper.Machines), ("Releases.cs", train));
        var counting = new BrokenFiles(0, isKilled: false);
        using (var other = new Project(("Machines.cs", Vesper.Machines), ("Releases.cs", train))) Ship(other, counting);
        var dated = counting.Steps.IndexOf("move Releases.cs") + 1;
        Assert.IsType<BrokenFiles.Killed>(Record.Exception(() => Ship(project, new BrokenFiles(dated, isKilled: true))));
        Assert.Contains("[Release(\"1.1\", \"2019-07-01\")]", project.Read("Releases.cs"), StringComparison.Ordinal);

        Assert.True(project.Job().Resume(new()));
        Assert.Equal("Vesper 1.1 is shipped: 2019-07-01", project.Done[^1]);
        Assert.False(project.Job().Resume(new()));
        Assert.Contains("Release(\"1.2\", Expected", project.Read("Releases.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_release_is_not_finished_with_another_date()
    {
        using var project = Vesper.Project();
        project.Job().Update("");
        project.Write("Releases.cs", Vesper.Train.Replace("Expected = \"2019-06-10\"", "\"2019-06-11\"", StringComparison.Ordinal));

        Assert.Contains("is dated 2019-06-11 in the source, not '2019-06-10'", Assert.Throws<BaselineException>(() => project.Ship("1.1", "2019-06-10")).Message, StringComparison.Ordinal);
        Assert.True(project.Ship("1.1"));
    }

    // The record was written first by an earlier version, or the source was restored from version control.
    [Fact]
    public void A_record_without_its_date_is_followed()
    {
        using var project = Vesper.Project();
        project.Ship("1.1", "2019-07-01");
        var shipped = project.State;
        project.Write("Releases.cs", Vesper.Train);

        Assert.Contains("is recorded as released on 2019-07-01, not on '2019-07-02'", Assert.Throws<BaselineException>(() => project.Ship("1.1", "2019-07-02")).Message, StringComparison.Ordinal);
        Assert.Equal(Vesper.Train, project.Read("Releases.cs"));
        Assert.True(project.Ship("1.1"));
        Assert.Equal(shipped, project.State);
    }

    private static void Rerun(Project project, string name)
    {
        if (name == "update")
        {
            project.Job().Update("");
        }
        else if (!project.Job().Resume(new(Release: "1.1", Date: "2019-07-01")) && !project.Read("baseline/vesper-1.1.machinetypes", "").Contains("released", StringComparison.Ordinal))
        {
            project.Ship("1.1", "2019-07-01");
        }
        else
        {
            // The next command removes what a killed one could not delete.
            project.Job().Check("");
        }
    }

    private static void AssertReported(Project project, string step, Exception? error)
    {
        // A temporary file that cannot be deleted is deleted by the next run, and no reason to fail.
        if (error is null)
        {
            Assert.StartsWith("delete ", step, StringComparison.Ordinal);
            return;
        }

        Assert.True(error is BaselineException or IOException, error.ToString());
        Assert.Contains("No space left on device", error.Message, StringComparison.Ordinal);
        if (error is BaselineException { Message: var message } && !step.StartsWith("read ", StringComparison.Ordinal))
        {
            var isDated = !project.Read("Releases.cs").Contains("Expected", StringComparison.Ordinal);
            Assert.Contains(isDated ? "is shipped only in part: the source has its date, 2019-07-01, but " : " is not ", message, StringComparison.Ordinal);
            Assert.Contains("run the same command again", message, StringComparison.Ordinal);
        }
    }
}
