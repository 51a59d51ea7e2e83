using System.Collections.Immutable;
using B2BCart.Core.People;
using B2BCart.Core.RollCalls;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.RollCalls;

/// <summary>It is 2 March 2026, 10 o'clock in Berlin. Ann waits for Bob and Cleo until the 5th; who is missing is reminded on the 4th at 9.</summary>
public abstract class RollCallSpec : RequestSpec
{
    protected static readonly DateOnly Thursday = new(2026, 3, 5);

    protected static readonly DateTimeOffset Ends = new(2026, 3, 5, 23, 0, 0, TimeSpan.Zero);

    protected static readonly DateTimeOffset Reminds = new(2026, 3, 4, 8, 0, 0, TimeSpan.Zero);

    internal static Act Calls(Person who, DateOnly on, string zone, params Person[] people) => who.Does(new CallRoll([.. people.Select(one => one.Id)], on, zone));

    internal static Act Calls(params Person[] people) => Calls(Ann, Thursday, "Europe/Berlin", people);

    internal static Act SaysDone(Person who) => who.Does(new SayDone());

    protected CartSpec Called() => Given(Calls(Bob, Cleo));

    protected static RollCalled By(int number, ImmutableArray<Person> people) => new(number, [.. people.Select(one => one.Id)], Thursday, "Europe/Berlin", Ends, Reminds);
}
