using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Storage;

/// <summary>Nothing is lost or renamed on the way, whatever is added later.</summary>
public sealed class Travelling_as_JSON
{
    public static TheoryData<Type> Commands => [.. Example.TypesOf<CartCommand>()];

    public static TheoryData<Type> Refusals => [.. Example.TypesOf<Refusal>()];

    public static TheoryData<Type> Events => [.. Example.TypesOf<CartEvent>()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void a_command_comes_back_as_it_was(Type type) => ComesBack<CartCommand>(type, CartNames.Commands[type]);

    [Theory]
    [MemberData(nameof(Refusals))]
    public void a_refusal_comes_back_as_it_was(Type type) => ComesBack<Refusal>(type, type.Name);

    [Theory]
    [MemberData(nameof(Events))]
    public void an_event_comes_back_as_it_was(Type type) => ComesBack<CartEvent>(type, CartNames.Events[type]);

    [Fact]
    public void no_two_things_have_one_name()
    {
        CartNames.Commands.Values.Should().OnlyHaveUniqueItems();
        CartNames.Events.Values.Should().OnlyHaveUniqueItems();
        RefusalNames.All.Values.Should().OnlyHaveUniqueItems();
    }

    private static void ComesBack<T>(Type type, string name) where T : class
    {
        var sent = (T)Example.Of(type);
        var json = CartJson.Write(sent);
        var read = CartJson.Read<T>(json);

        System.Text.Encoding.UTF8.GetString(json).Should().StartWith($$"""{"type":"{{name}}""" + "\"");
        read.Should().BeOfType(type).And.BeEquivalentTo(sent, options => options.PreferringRuntimeMemberTypes().ComparingByMembers(type));
        CartJson.Write(read).Should().Equal(json);
    }
}
