using System.Collections.Immutable;
using B2BCart.Core.Comments;
using B2BCart.Core.Notifications;
using B2BCart.Core.People;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Notifications;

public sealed class Who_is_told
{
    private readonly CartLog _log = CartLog.Shared();
    private int _commands = 500;

    [Fact]
    public void of_a_mention_is_who_was_named() => After(Ann, Said(Bob, Cleo)).Should().Be("Mentioned Bob; Mentioned Cleo");

    [Fact]
    public void is_never_who_did_it() => After(Ann, Said(Ann, Bob)).Should().Be("Mentioned Bob");

    [Fact]
    public void is_nobody_of_an_edit() => After(Ann, Ann.Adds(Bolts, 5).Command!).Should().Be("");

    [Fact]
    public void is_told_once_though_named_twice() => After(Ann, Said(Bob, Bob)).Should().Be("Mentioned Bob");

    [Fact]
    public void gets_a_letter_of_the_same_id_however_often_it_is_written()
    {
        _ = After(Ann, Said(Bob));
        var (letter, revision) = (new Letter(LetterKind.Mentioned, Bob.Id), _log.Revisions[^1]);

        LetterId.Of(letter, revision).Should().Be(LetterId.Of(letter with { }, revision with { }));
        new[] { LetterId.Of(letter, revision), LetterId.Of(letter with { To = Cleo.Id }, revision), LetterId.Of(letter with { Kind = LetterKind.Asked }, revision), LetterId.Of(letter, revision with { Number = 99 }) }
            .Should().OnlyHaveUniqueItems();
    }

    private static AddComment Said(params Person[] to) => new(null, "Look", [.. to.Select(person => person.Id)]);

    private string After(Person actor, B2BCart.Core.Carts.CartCommand command)
    {
        var before = _log.Cart;
        var answer = _log.Execute(actor, new(Id(_commands++)), CartLog.Start.AddHours(_commands), command);
        answer.IsRefused(out var no, out _).Should().BeFalse("{0}", no);
        return Told(Letters.Between(before, _log.Cart, _log.Revisions[^1]));
    }

    private static string Told(ImmutableArray<Letter> letters) =>
        string.Join("; ", letters.Select(letter => $"{letter.Kind} {(letter.To is { } person ? NameOf(person) : "the seller")}"));
}
