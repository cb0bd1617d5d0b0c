import * as vscode from 'vscode';
import type { RelatedPlace } from '../guidelines/guideline.js';
import { positionIn } from '../note/positionIn.js';
import { rangeIn } from '../workspace/noteDocument.js';

/**
 * Where the places of other notes are. A note that no editor has open is read from its file, since opening it as a
 * document would make it one of the open notes. Places whose note is gone are left out.
 */
export async function locate(
  places: readonly RelatedPlace[],
): Promise<vscode.DiagnosticRelatedInformation[]> {
  const located = await Promise.all(
    places.map(async (place) => {
      const uri = vscode.Uri.parse(place.file);
      const range = await rangeOf(uri, place);
      return range && new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, range), place.message);
    }),
  );
  return located.filter((information) => information !== undefined);
}

async function rangeOf(uri: vscode.Uri, { range }: RelatedPlace): Promise<vscode.Range | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return rangeIn(open, range);
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const [start, end] = [positionIn(text, range.start), positionIn(text, range.end)];
    return new vscode.Range(start.line, start.character, end.line, end.character);
  } catch {
    return undefined;
  }
}
