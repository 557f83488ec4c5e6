/** Bundle the command, its worker and the library into a folder, which is emptied first. */
export declare function bundle(outdir: string): Promise<void>
