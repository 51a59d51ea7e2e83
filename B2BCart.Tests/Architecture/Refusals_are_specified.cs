using System.Text.RegularExpressions;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;
using B2BCart.Core.Ordering;
using B2BCart.Core.People;
using B2BCart.Core.References;
using B2BCart.Core.RollCalls;
using B2BCart.Core.Sharing;
using B2BCart.Core.SignIn;

namespace B2BCart.Tests.Architecture;

public sealed partial class Refusals_are_specified
{
    public static TheoryData<string> Refusals =>
        [.. typeof(Cart).Assembly.GetTypes().Where(one => one.IsSubclassOf(typeof(Refusal)) && (one.Namespace == typeof(Cart).Namespace || one.Namespace == typeof(Access).Namespace || one.Namespace == typeof(Talk).Namespace || one.Namespace == typeof(CartReferences).Namespace || one.Namespace == typeof(Link).Namespace || one.Namespace == typeof(Review).Namespace || one.Namespace == typeof(Envelope).Namespace || one.Namespace == typeof(Order).Namespace || one.Namespace == typeof(RollCall).Namespace || one.Namespace == typeof(Firm).Namespace || one.Namespace == typeof(ProviderTerms).Namespace)).Select(one => one.Name)];

    private static readonly HashSet<string> Expected =
        [.. Source.Files("B2BCart.Tests").SelectMany(file => Ends().Matches(File.ReadAllText(file))).SelectMany(end => Made().Matches(end.Value)).Select(made => made.Groups[1].Value)];

    /// <summary>A <c>ThenRefused</c> or <c>ThenRows</c> that expects something else than what happens fails; so what stands in one is proven.</summary>
    [Theory, MemberData(nameof(Refusals))]
    public void Each_ends_a_spec(string refusal) => Expected.Should().Contain(refusal);

    [GeneratedRegex(@"\.Then(Refused|Rows|Answers)\((?>[^;]+)")]
    private static partial Regex Ends();

    [GeneratedRegex(@"new (\w+)\(")]
    private static partial Regex Made();
}
