/** Chinese words of one character that only join others, after which no name is called: 图库中 is no 世界杯. */
export const PARTICLES: ReadonlySet<string> = new Set(
  '的地得了着过在是和与與及或对對给給把被从從向将將等之为為以于於不也都而其并並到有个個中上下里裡内內时時后後前这這那就还還又可要能由所使让讓吗嗎呢吧啊',
);
