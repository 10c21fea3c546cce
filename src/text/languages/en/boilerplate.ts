import type { Boilerplate } from '../../lexicons.ts';
import { notices } from './notices.ts';

/** The furniture of English news pages; much of it also stands on pages in other languages. */
export const boilerplate: Boilerplate = {
  ...notices,
  share: `
    share, share this, share this article, share this story, share this post, share article, share
    on facebook, share on twitter, share on x, share via email, share on linkedin, share on
    whatsapp, shares, facebook, twitter, x, whatsapp, linkedin, pinterest, reddit, telegram,
    messenger, instagram, youtube, tiktok, flipboard, tumblr, bluesky, threads, mastodon, email, e
    mail, email this, mail, print, print this, print article, printer friendly, copy link, copy url,
    copied, link copied, save, save article, bookmark, like, likes, tweet, pin it, follow, follow
    us, follow us on, follow on, subscribe, google, google news, google plus, rss, listen, listen to
    this article, font size, text size, a a, views, add to favorites, send to a friend, gift this
    article, add as preferred source, fb, sms, skype, vk, line, download app, download our app,
    share with, send, resize, play, pause, mute, click to share, open in app, opens in new window,
    via email`,
  readMore: `
    read more, read also, also read, read next, read on, see also, see more, more on this, more on this
    story, more on, more from, related, related story, related article, related stories, related
    articles, recommended, recommended reading, watch, watch now, watch live, further reading, continue
    reading, up next, next, previous, you might also like, you may also like, don't miss, learn more,
    explore more, in pictures, click here, keep reading, full story, must read, also see, also watch,
    read this, read here, read full story, read the full story, read full article, click here to read,
    read more here, read next story, also on, you may like, must watch, related news, related coverage,
    related link, related video, in case you missed it, you might be interested in`,
  related: `
    related, related stories, related articles, related posts, related topics, related content,
    related news, related links, related coverage, related video, more stories, more news, more
    from, more on this story, more articles, more, most read, most popular, most viewed, most
    shared, most commented, popular, popular now, popular posts, trending, trending now, trending
    stories, latest, latest news, latest stories, latest articles, top stories, top news, headlines,
    recommended, recommended for you, recommended stories, for you, you may also like, you might
    also like, you may like, you might like, editor's picks, editors picks, editor's choice, don't
    miss, must read, read more, read next, read also, also read, see also, see more, see all, view
    all, view more, load more, show more, show less, more videos, up next, next article, previous
    article, next post, previous post, next story, in this story, around the web, from the web, from
    our partners, promoted stories, similar stories, in other news, featured, sponsored stories,
    breaking news, in case you missed it, also on, recent posts, recent articles, recent news, more
    in, now playing, watch more, more like this, what to read next, explore more, go to homepage,
    elsewhere on`,
  comment: `
    comment, comments, leave a comment, leave a reply, post a comment, post comment, add a comment,
    add comment, write a comment, view comments, show comments, hide comments, read comments, load
    comments, join the conversation, join the discussion, start the conversation, be the first to
    comment, no comments, no comments yet, reply, replies, report abuse, report comment, log in to
    comment, sign in to comment, comments are closed, comments closed, your email address will not
    be published, required fields are marked, discussion, sort by, newest, oldest, upvote, downvote,
    recommend, see comments, have your say, notify me of new posts, save my name`,
  ad: `
    advertisement, advertisements, advertising, advertise, ad, ads, ad feedback, sponsored,
    sponsored content, sponsored by, promoted, promoted by, paid content, paid post, partner
    content, article continues below advertisement, story continues below advertisement, continue
    reading below, continues below, scroll to continue, scroll to continue with content, scroll to continue reading,
    scroll down to continue, skip advertisement, skip ad, skip ads,
    affiliate links, remove ads, report this ad, report ad, close ad, after the ad, loading ad`,
  credit: `
    photo, photos, photo by, photo credit, photograph, photograph by, photography, picture, picture
    by, pictures, image, images, image credit, image source, image copyright, image via, file photo,
    file image, file picture, file, credit, credits, courtesy, courtesy of, handout, screenshot,
    screengrab, illustration, illustration by, graphic, graphics, collage, composite, cartoon,
    video, stock photo, representational image, representative image, collected, provided by, photo
    courtesy`,
  caption: `image caption, media caption, caption, photo caption, image source`,
  position: `
    left, right, centre, center, far left, far right, second left, second right, second from left,
    second from right, third from left, third from right, top, bottom, pictured, pictured left,
    pictured right, l, r, c, from left, from left to right, left to right, from right, clockwise
    from top, clockwise from left, seen here, file picture shows`,
  legal: `
    all rights reserved, rights reserved, copyright, terms of use, terms of service, terms and
    conditions, terms, privacy, privacy policy, privacy notice, privacy settings, cookie, cookies,
    cookie policy, cookie settings, cookie notice, cookie preferences, accept all, accept cookies,
    manage cookies, do not sell, your privacy choices, disclaimer, imprint, about us, contact us,
    contact, careers, newsletter, newsletters, sign up, sign up for, sign up here, subscribe,
    subscription, subscribe now, subscribe today, subscriber only, already a subscriber, become a
    member, your email, email address, enter your email, inbox, unsubscribe, log in, login, sign in,
    sign out, register, create account, my account, forgot password, password, site map, sitemap,
    accessibility, help center, faq, editorial policy, editorial standards, code of ethics, ethics
    policy, reproduction, may not be reproduced, without permission, licensing, corrections, powered
    by, designed by, developed by, donate, support us, thank you for subscribing, by signing up, by
    clicking, you agree to, unlimited access, free trial, javascript, browser, adblock, ad blocker,
    recaptcha, report an error, correct this text`,
  tags: `
    tag, tags, tagged, topics, topic, filed under, keywords, categories, category, posted in, in
    this article, more about, related topics, story tags, topics in this article`,
  nav: `
    home, homepage, menu, main menu, search, search for, close, open, back, back to top, skip to
    content, skip to main content, skip to navigation, navigation, toggle navigation, logo, site
    logo, english, live, live tv, watch live, edition, e paper, epaper, archive, archives, videos,
    video, photos, photo gallery, gallery, galleries, podcast, podcasts, audio, weather, jobs,
    games, crossword, events, shop, store, no result, view all result, all, sections, breaking,
    exclusive, updated, news title, site icon, minute read, min read, minutes read, read time,
    reading time, full screen, image, enlarge, click to enlarge, table of contents, contents, key
    takeaways, loading`,
  section: `
    news, world, world news, us, uk, u s, national, local, local news, politics, business, economy,
    markets, finance, money, sport, sports, football, cricket, soccer, nfl, nba, tennis, golf,
    entertainment, culture, arts, music, movies, film, tv, television, celebrity, books, lifestyle,
    life, style, fashion, food, travel, health, science, technology, tech, environment, climate,
    education, opinion, opinions, editorial, editorials, commentary, analysis, features, feature,
    magazine, crime, law, religion, asia, europe, africa, americas, middle east, bangladesh, india,
    china, australia, canada, property, real estate, cars, motoring, obituaries, letters, columns,
    reviews, investigations, long read, explainer, interview, press release, uncategorized, blog,
    blogs, top stories, court, courts`,
  source: `
    source, sources, url, link, original, original article, original link, source link, source url,
    permalink, via`,
  title: `title, headline, news title, news headline, article title, story title`,
  blocked: `
    access denied, just a moment, checking your browser, verify you are human, are you a robot,
    are not a robot, you're not a robot, enable javascript, javascript is disabled,
    javascript is required, please enable cookies, page not found, 404 not found, error 404, not found,
    403 forbidden, forbidden, service unavailable, bad gateway, gateway timeout, internal server error,
    too many requests, unusual traffic, captcha, attention required, security check, search results,
    results for, no results found, no posts found, no articles found, this site can’t be reached,
    your request has been blocked, you have been blocked, page you are looking for, page you requested,
    page doesn’t exist, page does not exist, temporarily unavailable, session has expired,
    ddos protection, we value your privacy, we care about your privacy, your privacy choices,
    before you continue, accept all cookies, manage options, forgot password, forgot your password,
    subscribe to continue reading, subscribe to read, index of, domain is for sale`,
  abbreviation: `
    mr, mrs, ms, dr, prof, st, sr, jr, gen, col, lt, sgt, capt, rev, hon, gov, sen, rep, pres, vs,
    no, nos, vol, fig, inc, ltd, co, corp, bros, dept, univ, jan, feb, mar, apr, jun, jul, aug, sep,
    sept, oct, nov, dec, mon, tue, wed, thu, fri, sat, sun, approx, est, al, ca, cf, etc`,
  agency: `
    getty images, getty, afp, reuters, shutterstock, istock, istockphoto, alamy, epa, unsplash,
    pixabay, pexels, wikimedia commons, picture alliance, imago, pa wire, pa media, ap photo,
    bloomberg, xinhua, anadolu, ani, pti, zuma, sipa, tass`,
  consent: `accept and continue, agree and continue, accept and close, continue without accepting, continue with ads, subscribe without ads, manage your privacy choices`,
  opening: `The, He, She, It, They, We, But, However, Meanwhile, According to, In a, In the, This, These, Those, There, His, Her, Their, Earlier, So, Although, While, After the, On`,
};
