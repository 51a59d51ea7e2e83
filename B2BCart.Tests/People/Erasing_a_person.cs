using B2BCart.Core.People;

namespace B2BCart.Tests.People;

public sealed class Erasing_a_person : FirmSpec
{
    [Fact]
    public void makes_a_former_colleague_of_them() => When(new ErasePerson(Lou)).Then(new PersonErased(Lou, 1));

    [Fact]
    public void gives_each_the_next_number() =>
        Given(max => max with { HasLeft = true, Former = 6 }, Max).When(new ErasePerson(Lou)).Then(new PersonErased(Lou, 7));

    [Fact]
    public void happens_once() => Given(lou => lou with { Former = 1 }, Lou).When(new ErasePerson(Lou)).Then();

    [Fact]
    public void comes_after_they_have_left() => When(new ErasePerson(Pia)).ThenRefused(new EraseWhoHasLeft(Pia));

    [Fact]
    public void needs_a_person_of_the_company() => When(new ErasePerson(Nobody)).ThenRefused(new NoSuchPerson());

    [Fact]
    public void is_an_admins_right() => When(Pia, new ErasePerson(Lou)).ThenRefused(new NotYoursToRun());
}
