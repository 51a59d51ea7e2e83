using System.Reflection;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Architecture;

public sealed class Core_is_pure
{
    private static readonly Assembly Core = typeof(Cart).Assembly;

    private static readonly string[] Questions =
        ["DateTime.", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "TimeProvider", "Random", "Guid.NewGuid", "Guid.CreateVersion7", "File.", "HttpClient", "CurrentCulture"];

    [Fact]
    public void It_references_only_the_system() =>
        Core.GetReferencedAssemblies().Select(one => one.Name!).Should().OnlyContain(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void Its_project_has_no_package_and_no_other_project() =>
        File.ReadAllText(Path.Combine(Source.Root, "B2BCart.Core", "B2BCart.Core.csproj")).Should().NotContain("Reference");

    [Fact]
    public void It_asks_no_clock_no_chance_and_no_disk() =>
        Source.Files("B2BCart.Core").Where(file => Asks(File.ReadAllText(file))).Should().BeEmpty();

    [Theory, InlineData(typeof(CartCommand)), InlineData(typeof(CartEvent)), InlineData(typeof(Refusal))]
    public void Every_command_event_and_refusal_is_sealed(Type kind)
    {
        var kinds = Core.GetTypes().Where(one => one.IsSubclassOf(kind)).ToList();
        kinds.Should().NotBeEmpty().And.OnlyContain(one => one.IsSealed);
    }

    [Fact]
    public void Every_type_that_is_no_base_is_sealed() =>
        Core.GetTypes().Where(one => one.IsClass && !one.IsSealed && !one.IsAbstract).Should().BeEmpty();

    [Fact]
    public void Every_undoable_event_says_how_and_no_other_does()
    {
        var events = Core.GetTypes().Where(one => one.IsSubclassOf(typeof(CartEvent)));
        events.Where(one => Overrides(one, "Undo") != Overrides(one, "get_IsUndoable")).Should().BeEmpty();
    }

    [Fact]
    public void A_refusal_holds_data_and_no_prose() =>
        Core.GetTypes().Where(one => one.IsSubclassOf(typeof(Refusal)))
            .SelectMany(one => one.GetProperties()).Where(one => one.Name is "Message" or "Sentence").Should().BeEmpty();

    private static bool Asks(string code) =>
        Questions.Any(word => code.Contains(word, StringComparison.Ordinal));

    private static bool Overrides(Type type, string method) =>
        type.GetMethod(method, BindingFlags.Public | BindingFlags.Instance)!.DeclaringType == type;
}
