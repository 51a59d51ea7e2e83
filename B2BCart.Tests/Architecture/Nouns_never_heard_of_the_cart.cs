using System.Reflection;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;
using B2BCart.Core.Live;
using B2BCart.Core.People;
using B2BCart.Core.RollCalls;
using B2BCart.Core.Sharing;

namespace B2BCart.Tests.Architecture;

public sealed class Nouns_never_heard_of_the_cart
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Rooms = [typeof(Sku).Namespace!, typeof(Person).Namespace!, typeof(Presence).Namespace!, typeof(Money).Namespace!];

    public static TheoryData<Type> Nouns =>
    [
        typeof(Members), typeof(Grant), typeof(Grantee), typeof(CartRole), typeof(Sight), typeof(Portion), typeof(Portions), typeof(LineDetails), typeof(Stamp), typeof(Link), typeof(RollCall),
        .. typeof(Cart).Assembly.GetTypes().Where(one => !one.IsNested && one.Namespace is { } room && Rooms.Contains(room)),
    ];

    [Theory, MemberData(nameof(Nouns), DisableDiscoveryEnumeration = true)]
    public void In_what_they_hold_take_and_give(Type noun) => Mentioned(noun).SelectMany(Parts).Should().NotContain([typeof(Cart), typeof(Line), typeof(Facts)]);

    [Theory, InlineData("Kernel"), InlineData("Catalog"), InlineData("People"), InlineData("Live")]
    public void In_what_their_rooms_use(string room) =>
        Source.Files($"B2BCart.Core/{room}").Where(file => File.ReadAllText(file).Contains("B2BCart.Core.Carts", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Type> Mentioned(Type noun) =>
        noun.GetMethods(All).SelectMany(one => one.GetParameters().Select(parameter => parameter.ParameterType).Append(one.ReturnType))
            .Concat(noun.GetFields(All).Select(one => one.FieldType))
            .Concat(noun.GetConstructors(All).SelectMany(one => one.GetParameters()).Select(parameter => parameter.ParameterType));

    private static IEnumerable<Type> Parts(Type type) => type.GetGenericArguments().SelectMany(Parts).Append(type);
}
