export default {
  updated: "Last changed on {date}",
  operator: "the operator of this site",
  contact: {
    title: "Who is behind this",
    known: "This Retrato is run by <b>{operator}</b>. Write to <link>{contact}</link>.",
    noAddress: "This Retrato is run by <b>{operator}</b>.",
    noName: "Write to <link>{contact}</link> to reach the operator of this site.",
    unknown: "This Retrato is run by whoever gave you its address; ask them.",
  },
  terms: {
    title: "Terms",
    lead: "The rules between you and {operator}, in plain words.",
    what: {
      title: "What you get",
      text:
        "You add photos of a person and choose styles; Retrato makes portraits from them with AI. They are pictures of what could be, not photographs of what was. We work for likeness and check it, but nobody can promise that every portrait looks like the person.",
    },
    photos: {
      title: "Whose photos you may use",
      text:
        "Your own, or those of an adult who agreed to it beforehand and knows what for. You need the right to use each photo. Photos of children, and of people who did not agree, are not allowed.",
    },
    rules: {
      title: "What is not allowed",
      text:
        "Pictures that pass somebody off as someone else, deceive, harass or degrade a person, show sexual content, or break the law. Portraits are not for identity documents where the authority asks for an unaltered photograph. Do not try to get around limits, at other people’s data, or at the service itself.",
    },
    credits: {
      title: "Credits",
      text:
        "What things cost in credits is shown before you order. Portrait credits pay for portraits, photo credits for getting to know a face. A credit is taken once that is done; what fails or is cancelled gives its credits back by itself. Credits belong to your account, cannot be passed on, and have no cash value unless the law says otherwise.",
    },
    buying: {
      title: "Buying credits",
      text:
        "Where credits are sold, prices include tax, and a purchase is made once: there is no subscription. You pay at Stripe. Consumers in the European Union may withdraw from a purchase within 14 days; because credits are there at once, you are asked before you buy to agree that this right ends with their delivery. If a payment is given back, in part too, the credits that it paid for go with it.",
    },
    portraits: {
      title: "Your portraits",
      text:
        "They are yours to use, at work too. Where the law asks for it, say that they were made with AI: in the European Union that holds for realistic pictures of people that you publish.",
    },
    availability: {
      title: "When something does not work",
      text:
        "Retrato depends on services of others and can be slow, change or pause. Keep copies of the portraits you care about. We answer for damage as the law says; nothing here takes away rights that the law gives you as a consumer.",
    },
    end: {
      title: "Leaving",
      text:
        "You can delete your account at any time, in Settings. Your photos, portraits and remaining credits go with it. Accounts that break these rules can be closed.",
    },
    changes: {
      title: "Changes",
      text:
        "The date at the top says when this page last changed. What matters to you is announced before it holds.",
    },
  },
  privacy: {
    title: "Privacy",
    lead: "What {operator} does with your photos and your data, and what not.",
    photos: {
      title: "Your photos",
      text:
        "They are looked at on your own device first, and where they were taken is removed before they leave it. They are stored privately: only you can open them. To make portraits they are sent to Google Gemini, for nothing else, with the request not to keep them. We train no general AI with them.",
    },
    faces: {
      title: "Faces",
      text:
        "Faces are compared to check your photos and to see whether a portrait looks like its person. That happens with your agreement, which you give when you add a person and take back by deleting that person. What is kept is where face and eyes are in a photo, how good the photo is, and a score of likeness; no faceprint by which anybody could be recognised.",
    },
    portraits: {
      title: "Your portraits",
      text:
        "Each has an address that nobody can guess and no list shows. Whoever you give it to can open it, until you delete the portrait.",
    },
    shares: {
      title: "What you share",
      text:
        "A link that you make shows smaller copies of the portraits you choose to whoever has it, without your name, until its day or until you take it back; then the copies are deleted. Of visitors we count hearts, by a number that their browser draws, and for a minute or two how often they ask.",
    },
    data: {
      title: "What else is stored",
      text:
        "Your e-mail address, and the name and picture you set or that come with signing in by Google; your password only in a form that nobody can read; what you say of a person; what you ordered, with its options; each movement of credits; for notices your language, where your browser takes messages, and for thirty days that one went out; and technical records that keep the service running and safe. We need all of this to do what you ask for.",
    },
    recipients: {
      title: "Who else receives something",
      text:
        "Supabase, where everything is stored; Google, which draws the portraits and signs you in if you choose so. Both act for us. If you buy credits, Stripe takes the payment and sends the receipt: it learns your e-mail address and what you pay with, which we never see. If we write to you when something is ready, a mail service carries the e-mail, and the maker of your browser a message to your device, which it cannot read; portraits are in neither unless you ask for one in e-mails. There is no advertising, no tracking, and nothing is sold.",
    },
    device: {
      title: "On your device",
      text:
        "Retrato sets no cookies. Your browser keeps that you are signed in, your language and appearance, and what you have begun.",
    },
    duration: {
      title: "How long",
      text:
        "Until you delete it. A photo, a portrait, a person or the whole account: the files are removed within minutes; copies in caches and backups end soon after. Uploaded photos that nothing uses are removed after a day. What was paid stays in our books for as long as the law asks, without your name.",
    },
    rights: {
      title: "Your rights",
      text:
        "In Settings you can change your data, download all of it, and delete it. You may also ask us what we have, have it corrected, object to its use, and complain to your data protection authority.",
    },
  },
} as const;
