using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>Writes the note of a line; no text takes it away. <paramref name="Seen"/> is the note that was there when it was typed.</summary>
public sealed record SetNote(LineId Line, string? Note, string? Seen) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (EditedLine.Of(cart, Line, facts).IsRefused(out var no, out var line)) return no;

        var note = LineDetails.TidyText(Note);
        if (note is { Length: > LineDetails.LongestNote }) return new NoteTooLong(LineDetails.LongestNote);
        if (note == line.Details.Note) return Decided.NoEffect;
        if (LineDetails.TidyText(Seen) != line.Details.Note) return new NoteMoved(Line, note, line.Details.Note, line.Noted.Actor);

        return Decided.Of(new NoteSet(Line, line.Details.Note, note));
    }
}

public sealed record NoteSet(LineId Line, string? From, string? To) : CartEvent
{
    public override bool IsUndoable => true;

    public override bool Concerns(LineId line) => line == Line;

    internal override Verdict May(Access access, Cart cart) => EditedLine.May(cart, Line, access);

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart.Find(Line).IsRefused(out _, out var line) ? cart : cart.With(line with { Details = line.Details with { Note = To }, Changed = stamp, Noted = stamp });

    public override Result<Decided> Undo(Cart now, Stamp original)
    {
        if (now.Find(Line).IsRefused(out var no, out var line)) return no;
        return line.Details.Note == To ? Decided.Of(new NoteSet(Line, To, From)) : new ChangedSince(line.Noted.Actor);
    }
}

public sealed record NoteTooLong(int Longest) : Refusal;

/// <summary>Somebody wrote another note meanwhile; yours is not written.</summary>
public sealed record NoteMoved(LineId Line, string? Wanted, string? Now, PersonId By) : Refusal;
