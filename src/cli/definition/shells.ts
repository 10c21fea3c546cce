export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/*
 * Each script asks `news completion SHELL WORD…` for what the last word may become: lines of `candidate TAB what it is`. Where
 * there is none, the shell offers files.
 */

const BASH = `_news() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(news completion bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -o nosort -F _news news 2>/dev/null || complete -o default -F _news news
`;

const ZSH = `#compdef news
_news() {
  local line value
  local -a values shown
  while IFS= read -r line; do
    value=\${line%%$'\\t'*}
    values+=("$value")
    if [[ $line == *$'\\t'* ]]; then shown+=("$value  -- \${line#*$'\\t'}"); else shown+=("$value"); fi
  done < <(news completion zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#values} )); then compadd -V news -l -d shown -a values; else _files; fi
}
compdef _news news
`;

const FISH = `function __news_complete
  set -l words (commandline -opc) (commandline -ct)
  news completion fish -- $words[2..-1] 2>/dev/null
end
complete -c news -f -k -a '(__news_complete)'
complete -c news -n 'test -z "$(__news_complete)"' -F
`;

export const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH };
