using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;
using B2BCart.Core.People;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Live;

public sealed class Being_present
{
    private static readonly DateTimeOffset Start = CartLog.Start;
    private static readonly LineId Line = new(Id(1));

    [Fact]
    public void begins_with_nobody() => Presence.Nobody.People.Should().BeEmpty();

    [Fact]
    public void shows_who_is_where() => With(Open(Ann, 1, Line, isEditing: true)).Should().Equal(new Visitor(Ann.Id, Line, true, false));

    [Fact]
    public void counts_several_tabs_of_a_person_once() => With(Open(Ann, 1), Open(Ann, 2), Open(Bob, 3)).Should().HaveCount(2);

    [Fact]
    public void shows_the_tab_in_which_a_person_types() =>
        With(Open(Ann, 1, Line, isEditing: true), Open(Ann, 2, second: 5)).Should().Equal(new Visitor(Ann.Id, Line, true, false));

    [Fact]
    public void prefers_the_tab_that_is_not_idle() =>
        With(Open(Ann, 1, isIdle: true, second: 5), Open(Ann, 2)).Should().Equal(new Visitor(Ann.Id, null, false, false));

    [Fact]
    public void prefers_the_tab_that_is_on_a_line() =>
        With(Open(Ann, 1, Line), Open(Ann, 2, second: 5)).Should().Equal(new Visitor(Ann.Id, Line, false, false));

    [Fact]
    public void then_shows_the_tab_heard_of_last() =>
        With(Open(Ann, 1, Line), Open(Ann, 2, new LineId(Id(2)), second: 5)).Should().Equal(new Visitor(Ann.Id, new LineId(Id(2)), false, false));

    [Fact]
    public void keeps_people_in_one_order_whoever_came_first() =>
        With(Open(Cleo, 1), Open(Bob, 2), Open(Ann, 3)).Should().Equal(With(Open(Ann, 3), Open(Cleo, 1), Open(Bob, 2)));

    [Fact]
    public void moves_with_the_tab() =>
        Presence.Nobody.With(Open(Ann, 1)).With(Open(Ann, 1, Line)).People.Should().Equal(new Visitor(Ann.Id, Line, false, false));

    [Fact]
    public void ends_when_the_last_tab_closes()
    {
        var two = Presence.Nobody.With(Open(Ann, 1)).With(Open(Ann, 2));
        two.Without(Id(1)).People.Should().ContainSingle();
        two.Without(Id(1)).Without(Id(2)).People.Should().BeEmpty();
    }

    [Fact]
    public void is_not_touched_by_a_tab_that_was_never_open()
    {
        var one = Presence.Nobody.With(Open(Ann, 1));
        one.Without(Id(9)).Should().BeSameAs(one);
    }

    [Fact]
    public void lasts_30_seconds_without_a_beat()
    {
        var one = Presence.Nobody.With(Open(Ann, 1));
        one.WithoutGone(Start.AddSeconds(30)).Should().BeSameAs(one);
        one.WithoutGone(Start.AddSeconds(30.1)).People.Should().BeEmpty();
    }

    [Fact]
    public void goes_on_with_a_new_beat() =>
        Presence.Nobody.With(Open(Ann, 1)).With(Open(Ann, 1, second: 20)).WithoutGone(Start.AddSeconds(45)).People.Should().ContainSingle();

    [Fact]
    public void ends_for_the_silent_tab_only() =>
        Presence.Nobody.With(Open(Ann, 1, Line)).With(Open(Ann, 2, second: 20)).WithoutGone(Start.AddSeconds(45)).People.Should().Equal(new Visitor(Ann.Id, null, false, false));

    private static ImmutableArray<Visitor> With(params Here[] tabs) => tabs.Aggregate(Presence.Nobody, (here, tab) => here.With(tab)).People;

    private static Here Open(Person person, int tab, LineId? line = null, bool isEditing = false, bool isIdle = false, int second = 0) =>
        new(person.Id, Id(tab), line, isEditing, isIdle, Start.AddSeconds(second));
}
