using System.Collections.Concurrent;
using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Blazor.People;

/// <summary>Tells what is open for a person that their rights are others now, or that they have none any more.</summary>
public sealed class PeopleNews(ILogger<PeopleNews> log)
{
    private readonly ConcurrentDictionary<PersonId, ImmutableList<Action<Person?>>> _listeners = new();

    /// <param name="hear">Called on any thread, must not wait; nothing = this person has left.</param>
    public IDisposable Listen(PersonId person, Action<Person?> hear)
    {
        _listeners.AddOrUpdate(person, _ => [hear], (_, others) => others.Add(hear));
        return new Listening(() => Forget(person, hear));
    }

    public void Tell(PersonId person, Person? now)
    {
        foreach (var hear in _listeners.GetValueOrDefault(person, []))
        {
            try
            {
                hear(now);
            }
            catch (Exception error)
            {
                log.LogError(error, "Something open for person {Person} failed when it was told of their rights; the others were told.", person.Value);
            }
        }
    }

    private void Forget(PersonId person, Action<Person?> hear)
    {
        var left = _listeners.AddOrUpdate(person, _ => [], (_, others) => others.Remove(hear));
        if (left.IsEmpty) _listeners.TryRemove(new(person, left));
    }

    private sealed class Listening(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
