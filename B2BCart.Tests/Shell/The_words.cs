using System.Globalization;
using System.Text.RegularExpressions;
using B2BCart.Blazor;
using B2BCart.Blazor.Live;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;

namespace B2BCart.Tests.Shell;

public sealed partial class The_words
{
    private static readonly IReadOnlyList<WordsFile> Files = WordsFile.All;

    private static readonly List<Type> Types = [.. typeof(Refusal).Assembly.GetTypes().Concat(typeof(B2BCartApp).Assembly.GetTypes()).Where(type => !type.IsAbstract)];

    /// <summary>The keys of all choices that a sentence can hold.</summary>
    private static readonly HashSet<string> Choices =
    [
        .. Types.Where(type => type.IsSubclassOf(typeof(Refusal)) || type.IsSubclassOf(typeof(CartEvent)))
            .SelectMany(type => type.GetProperties()).Select(property => property.PropertyType).Where(type => type.IsEnum)
            .SelectMany(type => Enum.GetNames(type).Select(name => $"{(type.Name == "CartRole" ? "role" : type.Name)}.{name}")),
    ];

    private static readonly HashSet<string> Units = [.. UnitOfMeasure.Codes.SelectMany(code => new[] { $"Unit.{code}.one", $"Unit.{code}.many" })];

    public static TheoryData<Type> Said => [.. Types.Where(type => type.IsSubclassOf(typeof(Refusal)) || type.IsSubclassOf(typeof(CartEvent)))];

    public static TheoryData<string> Rooms => [.. Files.Select(file => file.Name)];

    public static TheoryData<string> Pages => [.. WordsUsed.Files.Select(file => Path.GetRelativePath(Architecture.Source.Root, file))];

    [Theory, MemberData(nameof(Said), DisableDiscoveryEnumeration = true)]
    public void say_every_refusal_and_event(Type type)
    {
        foreach (var key in Keys(type))
        {
            var room = Files.Should().ContainSingle(file => file.English.ContainsKey(key), "{0} needs one sentence", key).Which;
            foreach (Match gap in Gap().Matches(room.English[key] + room.German.GetValueOrDefault(key))) type.GetProperty(gap.Groups[1].Value).Should().NotBeNull("{0} says {1}", key, gap.Value);
        }
    }

    [Theory, MemberData(nameof(Rooms))]
    public void stand_in_both_languages_with_the_same_gaps(string name)
    {
        var room = Files.Single(file => file.Name == name);
        room.German.Keys.Should().BeEquivalentTo(room.English.Keys);
        room.English.Where(word => !Gaps(word.Value).SetEquals(Gaps(room.German[word.Key]))).Select(word => word.Key).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Rooms))]
    public void stand_once_and_in_order(string name)
    {
        var room = Files.Single(file => file.Name == name);
        room.Order.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        room.English.Keys.Intersect(Files.Where(other => other != room).SelectMany(other => other.English.Keys).Where(key => char.IsUpper(key[0]))).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Pages))]
    public void are_there_wherever_a_page_asks_for_them(string page)
    {
        var (asked, rooms) = WordsUsed.By(Path.Combine(Architecture.Source.Root, page));
        var known = Files.Where(file => rooms.Contains(file.Name)).SelectMany(file => file.English.Keys).ToList();
        asked.Where(key => !known.Exists(key.IsMatch)).Select(key => key.ToString()).Should().BeEmpty("the words of {0} have them", string.Join(" and ", rooms));
    }

    [Fact]
    public void are_there_wherever_a_sentence_is_filled()
    {
        var known = Files.SelectMany(file => file.English.Keys).ToList();
        Directory.EnumerateFiles(Path.Combine(Architecture.Source.Root, "B2BCart.Blazor"), "*.razor", SearchOption.AllDirectories).Concat(Architecture.Source.Files("B2BCart.Blazor"))
            .Where(file => Path.GetFileName(file) is not "Wording.cs").SelectMany(WordsUsed.SaidBy).Where(key => !known.Exists(key.IsMatch)).Select(key => key.ToString()).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Rooms))]
    public void are_all_asked_for(string name)
    {
        var sentences = Types.Where(type => type.IsSubclassOf(typeof(Refusal)) || type.IsSubclassOf(typeof(CartEvent))).SelectMany(Keys).ToHashSet();
        var possible = WordsUsed.Possible;
        Files.Single(file => file.Name == name).Order
            .Where(key => !sentences.Contains(key) && !Choices.Contains(key) && !Units.Contains(key))
            .Where(key => !possible.Any(text => text.IsMatch(key) || text.IsMatch(Ending().Replace(key, "")))).Should().BeEmpty();
    }

    [Fact]
    public void name_every_unit_and_every_choice_that_a_sentence_can_hold()
    {
        var known = Files.SelectMany(file => file.English.Keys).ToHashSet();
        Units.Concat(Choices).Where(key => !known.Contains(key)).Should().BeEmpty();
    }

    [Fact]
    public void say_what_ended_an_access() =>
        Enum.GetNames<Loss>().Select(loss => $"ended.{loss}").Except(Files.SelectMany(file => file.English.Keys)).Should().BeEmpty();

    [Fact]
    public void fill_their_gaps()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var wording = Worded.Of();
        wording.Of(new CellFinerThanUnit(CatalogColumn.Minimum, "1.2345", UnitOfMeasure.Of("KGM"), 3)).Should().Be("minimum: 1.2345 is too fine. A quantity in kg has at most 3 decimals.");
        wording.Of(new TooManyLines(2_000)).Should().StartWith("A cart holds at most 2,000 lines.");
    }

    /// <summary>The keys under which a type is looked up.</summary>
    private static IEnumerable<string> Keys(Type type) =>
        type == typeof(NoteSet) || type == typeof(LineSent) ? [type.Name, $"{type.Name}.none"]
        : type == typeof(CartSubmitted) ? ["CartSubmitted", "CartSubmitted.no-reason"]
        : type == typeof(ApprovalGiven) ? ["ApprovalGiven", "ApprovalGiven.comment"]
        : type == typeof(BudgetReserved) || type == typeof(BudgetReleased) || type == typeof(BudgetCommitted) ? [type.Name, $"{type.Name}.no-amount"]
        : type == typeof(NotEnoughBudget) ? ["NotEnoughBudget", "NotEnoughBudget.somebody"]
        : type == typeof(NotAsked) || type == typeof(YouRaisedIt) ? [type.Name, $"{type.Name}.nobody"]
        : type == typeof(LineTakenIn) ? ["LineTakenIn", "LineTakenIn.copy"]
        : type == typeof(CartShared) ? ["CartShared", "CartShared.invited"]
        : type == typeof(LinkOpened) ? ["LinkOpened", "LinkOpened.prices"]
        : type == typeof(QuantityTooFine) ? ["QuantityTooFine", "QuantityTooFine.whole"]
        : type == typeof(ReferenceSet) ? typeof(ReferenceKeys).GetFields().Select(field => $"ReferenceSet.{field.GetValue(null)}")
        : type.Namespace == typeof(CommentAdded).Namespace && type.IsSubclassOf(typeof(CartEvent)) ? [type.Name, $"{type.Name}.cart"]
        : [type.Name];

    private static HashSet<string> Gaps(string sentence) => [.. AnyGap().Matches(sentence).Select(gap => gap.Groups[1].Value)];

    [GeneratedRegex(@"\{([A-Za-z]\w*)\}")]
    private static partial Regex Gap();

    /// <summary>Code says the beginning and picks one of these.</summary>
    [GeneratedRegex(@"(\.plain|-one|-many)$")]
    private static partial Regex Ending();

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex AnyGap();
}
