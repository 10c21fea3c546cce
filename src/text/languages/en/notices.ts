/** What sites say to their readers in whole sentences: subscriptions, comments, rights, channels. */
export const notices = {
  notice: `
    sign up for our, sign up to our, sign up for the, sign up to receive, sign up here, signing up
    you, by signing up you, subscribe to our, subscribe to the newsletter, our newsletter, our
    newsletters, our free newsletter, newsletter and get, newsletter to receive, delivered to your
    inbox, straight to your inbox, in your inbox, you can unsubscribe, unsubscribe at any time, you
    agree to our, you agree to receive, you consent to, receive promotional, promotional offers, our
    privacy policy, our terms of, our terms and, we reserve the right to, ad blocker, ad blockers,
    enable javascript, javascript enabled, javascript is disabled, requires
    javascript, your browser does not, your browser doesn't, modern browser, uses cookies, use
    cookies to, use of cookies, support our journalism, supports our journalism, fund our
    journalism, support independent journalism, support our work, make a donation, become a
    subscriber, becoming a subscriber, subscribers only, for subscribers, already a subscriber, to
    continue reading, to read the full article, to read this article, your subscription, free trial,
    follow us on, follow us at, like us on facebook, find us on facebook, join our whatsapp, join us
    on whatsapp, join our telegram, follow our whatsapp, join our facebook, our whatsapp channel,
    our telegram channel, our youtube channel, our facebook page, download our app, download the
    app, our mobile app, for more news from, for the latest news, for the latest breaking news, for
    more stories like, for all the latest, latest news and updates, latest news and stories, stay up
    to date with, stay updated with, never miss a story, you can email, you can follow him on, you
    can follow her on, follow him on, follow her on, follow them on, read more of his, read more of
    her, do you have a story, got a story, have a news tip, got a tip, send your tips, send us your,
    email us at, contact us at, write to us at, contact the reporter, contact the author, your email
    address will not, save my name, comments are moderated, comments will be moderated, your comment
    will, comments are closed, comments that are, leave a comment, leave a reply, join the
    conversation, to leave a comment, to post a comment, in the comments below, in the comments
    section, in the comment section, tell us in the comments, let us know in the comments,
    registered trademarks of, registered trademark of, is a trademark of, all rights reserved, may
    not be published broadcast, may not be reproduced, reproduction in whole, without prior written,
    without written permission, without the express, reproduced without permission, not intended as
    medical advice, not intended to diagnose, consult your physician, uses akismet, comment data is
    processed, an affiliate commission, affiliate links, we may earn a commission, we may receive a
    commission, earn a small commission, earn from qualifying purchases, please bookmark, click here
    to, click here for, click to subscribe, notify me of, this site is protected by recaptcha,
    activation link, thank you for reading, thanks for reading, thank you for signing up, thank you
    for subscribing, please consider supporting, please try again later, send me your, diversity of
    letters to the editor, except for the headline, has not been edited by, published from a
    syndicated, from a syndicated feed, thomson reuters trust principles`,
};
