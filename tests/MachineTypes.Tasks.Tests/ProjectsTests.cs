using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Tasks.Tests;

/// <summary>Projects without a catalogue, and a train and its catalogue in two projects.</summary>
public class ProjectsTests
{
    [Theory]
    [InlineData("class User;")]
    [InlineData("")]
    public void A_project_without_a_catalogue_is_skipped(string source)
    {
        using var project = new Project(("A.cs", source));
        var before = project.State;

        project.Job().Update("");
        Assert.Empty(project.Job().Check(""));
        Assert.False(project.Ship());
        Assert.False(project.Ship("5.0", "2020-01-01"));
        Assert.False(project.Job().Resume(new()));
        Assert.Empty(project.Done);
        Assert.Equal(before, project.State);
    }

    [Fact]
    public void A_project_without_a_catalogue_skips_a_release_that_it_does_not_have()
    {
        using var project = new Project(("Releases.cs", Vesper.Train));

        Assert.False(project.Ship("5.0"));
        Assert.False(project.Ship(train: "Matins"));
        Assert.Equal(Vesper.Train, project.Read("Releases.cs"));
    }

    [Fact]
    public void A_train_is_shipped_where_it_is_declared_and_recorded_where_its_catalogue_is()
    {
        using var train = new Project(("Releases.cs", Vesper.Train));
        using var catalog = new Project(("Machines.cs", Vesper.Machines));
        catalog.Reference(Compile(train));

        catalog.Job().Update("");
        Assert.DoesNotContain("released", catalog.Read("baseline/vesper-1.1.machinetypes"), StringComparison.Ordinal);
        var error = Assert.Throws<BaselineException>(() => catalog.Ship("1.1"));
        Assert.Equal("Vesper is declared in another project: run 'machine-types ship 1.1' (or 'dotnet build -t:MachineTypesShip -p:MachineTypesRelease=1.1') there, which sets the date, and then again here, which records the release.", error.Message);

        Assert.True(train.Ship("1.1", "2019-07-01"));
        Assert.Equal(["Releases.cs"], train.State.Keys.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.Contains("baseline", StringComparison.Ordinal)));
        Assert.Contains("[Release(\"1.1\", \"2019-07-01\")]", train.Read("Releases.cs"), StringComparison.Ordinal);
        var dated = train.State;
        Assert.True(train.Ship("1.1"));
        Assert.Equal("Vesper 1.1 is already dated: 2019-07-01", train.Done[^1]);
        Assert.Contains("is dated 2019-07-01 in the source", Assert.Throws<BaselineException>(() => train.Ship("1.1", "2019-07-02")).Message, StringComparison.Ordinal);
        Assert.Equal(dated, train.State);

        using var rebuilt = new Project(("Machines.cs", Vesper.Machines));
        rebuilt.Reference(Compile(train));
        Directory.Move(catalog.At("baseline"), rebuilt.At("baseline"));
        Assert.True(rebuilt.Ship("1.1"));
        Assert.StartsWith("machinetypes-baseline 1\nreleased 2019-07-01\n", rebuilt.Read("baseline/vesper-1.1.machinetypes"), StringComparison.Ordinal);
        Assert.Empty(rebuilt.Job().Check(""));
    }

    [Fact]
    public void A_train_of_a_consumer_is_dated_by_its_name()
    {
        using var project = Vesper.Project();
        project.Write("Consumer.cs", "using MachineTypes; [ReleaseTrain(\"Manager\")] [Release(\"3.0\", Expected = \"2020-01-01\")] public readonly partial struct Manager;");

        Assert.True(project.Ship("3.0", train: "manager"));
        Assert.Contains("[Release(\"3.0\", \"2020-01-01\")]", project.Read("Consumer.cs"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.At("baseline")));
    }

    [Fact]
    public void Two_trains_need_a_name()
    {
        using var project = new Project(("All.cs", Vesper.TwoTrains));

        Assert.Contains("choose one with MachineTypesTrain: Vesper, Matins", Sorted(Assert.Throws<BaselineException>(() => project.Ship()).Message), StringComparison.Ordinal);
        Assert.Contains("No catalogue of the project is on a train 'Lauds'", Assert.Throws<BaselineException>(() => project.Ship(train: "Lauds")).Message, StringComparison.Ordinal);

        static string Sorted(string message) => message.Replace("Matins, Vesper", "Vesper, Matins", StringComparison.Ordinal);
    }

    // Lines that a merge of two branches appends or repeats are not differences; a missing or another line is.
    [Theory]
    [InlineData("M pc machine 1.1\nM pc machine 1.1\n", true)]
    [InlineData("M pc machine 1.1\nM pc compat a b upto 1.0 = \"1\"\n", true)]
    [InlineData("M pc compat a b upto 1.0 = \"1\"\n", false)]
    [InlineData("M pc compat a b upto 1.0 = \"2\"\nM pc machine 1.1\n", false)]
    public void Order_and_repeats_are_not_differences(string lines, bool isSame)
    {
        using var project = Vesper.Project();
        project.Write("Machines.cs", Vesper.Machines.Replace("Alias = \"p\")", "Alias = \"p\"), Compat(\"a\", \"b\", \"1\", UpTo = \"1.0\")", StringComparison.Ordinal));
        project.Job().Update("");
        project.Write("baseline/vesper-1.1.machinetypes", "machinetypes-baseline 1\n" + (lines.Contains("compat", StringComparison.Ordinal) ? lines : "M pc compat a b upto 1.0 = \"1\"\n" + lines));

        project.Done.Clear();
        Assert.Equal(isSame ? [] : [(project.At("baseline/vesper-1.1.machinetypes"), true)], project.Job().Check(""));
        Assert.Equal(isSame ? ["The baseline matches the definitions."] : [], project.Done);
    }

    private static string Compile(Project train)
    {
        var path = train.At($"Train-{Guid.NewGuid():N}.dll");
        var compiled = CSharpCompilation.Create(
            $"Train{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(train.Read("Releases.cs"))],
            Project.Runtime.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(compiled.Success, string.Join('\n', compiled.Diagnostics));
        return path;
    }
}
