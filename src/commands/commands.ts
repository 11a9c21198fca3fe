// The page behind the ribbon's function command.
export {};
